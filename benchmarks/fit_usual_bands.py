"""Mean and covariance of the log-mel bands of speech: python -m benchmarks.fit_usual_bands.

Writes the data with which `alignment/speakers/band_filling.py` fills absent bands, from the speech of the
built-in sample, with the front end of the built-in speaker model.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.audio.voice_activity import detect_voice_activity
from alignment.speakers.band_filling import USUAL_BANDS
from alignment.speakers.embedder import front_end_of, own_folder
from alignment.speakers.mel_bands import MelBands

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "sample.ogg"


def main() -> int:
    """Write the file beside the speaker model, and print its number of frames."""
    sound = decode(SAMPLE)
    front_end = front_end_of(own_folder())
    bands = MelBands(front_end, SAMPLE_RATE).bands(sound.samples(0, len(sound)))
    speech = detect_voice_activity(sound).speech_per_10_ms(0, len(sound))[: len(bands)] >= 0.5
    spoken = bands[: len(speech)][speech].astype(np.float64)
    path = own_folder() / USUAL_BANDS
    np.savez(
        path, mean=spoken.mean(axis=0).astype(np.float32), covariance=np.cov(spoken.T).astype(np.float32)
    )
    print(f"{path}: {len(spoken)} frames")
    return 0


if __name__ == "__main__":
    sys.exit(main())
