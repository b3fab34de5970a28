"""Speed of the alignment compared with the bare encoder: python -m benchmarks.align_speed [RECORDING TEXT].

Runs, in turn and in one process: the encoder alone on the same audio, the whole alignment, and stable-ts's
`align` if it is installed. The cache is not used. Without arguments: the built-in sample. `--against FOLDER`
compares the whole alignment with that of another checkout instead.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from alignment import Aligner, Progress, ProgressReport, Script, read_script
from alignment.audio.decoding import SAMPLE_RATE, Sound, decode
from alignment.audio.voice_activity import VoiceActivity
from alignment.recognition.models import find_model
from alignment.worker.cache import AlignmentCache, Recognise
from benchmarks.support.checkouts import against
from benchmarks.support.figure import Figure

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = (ROOT / "resources/sample/sample.ogg", ROOT / "resources/sample/sample.txt")
MAX_RATIO = 2.5
ROUNDS = 3
_WINDOW_S = 30
_BATCH = 8


class UncachedResults(AlignmentCache):
    """A cache that keeps nothing: everything is measured anew."""

    def activity(self, sound: Sound, detect: Callable[[], VoiceActivity]) -> VoiceActivity:
        """Detect."""
        del sound
        return detect()

    def cached_recognition(self, sound: Sound, engine: str, recognise: Recognise) -> Recognise:
        """Return `recognise` as it is."""
        del sound, engine
        return recognise


def figures(recording: Path = SAMPLE[0], text: Path = SAMPLE[1], *, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Measure encoder, alignment and its stages; medians of some rounds, taken in turn."""
    script = read_script(text)
    aligner = Aligner(UncachedResults())
    encode = _encoder(recording)
    aligner.align(SAMPLE[0], read_script(SAMPLE[1]))  # loading the models is not measured
    ways: dict[str, Callable[[], object]] = {
        "encoder alone": encode,
        "whole alignment": lambda: _align_uncached(aligner, recording, script),
    }
    if importlib.util.find_spec("stable_whisper") is not None:
        ways["stable-ts align"] = _stable_ts(recording, script)
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            begun = time.perf_counter()
            way()
            taken[name].append(time.perf_counter() - begun)
    for name, seconds in taken.items():
        yield Figure(name, statistics.median(seconds), "s")
    for stage, share in _stages(aligner, recording, script):
        yield Figure(f"percentage of {stage.lower()}", 100 * share, "%")
    ratios = [a / b for a, b in zip(taken["whole alignment"], taken["encoder alone"], strict=True)]
    yield Figure("whole alignment over encoder alone", statistics.median(ratios), "times", MAX_RATIO)


def _align_uncached(
    aligner: Aligner, recording: Path, script: Script, progress: Progress | None = None
) -> None:
    """Align with models loaded, sound not decoded and nothing remembered."""
    aligner.close()
    aligner.align(recording, script, force=True, progress=progress)


def _encoder(recording: Path) -> Callable[[], object]:
    """Return a pass of the encoder over the recording in windows of 30 s, features computed beforehand."""
    from faster_whisper import WhisperModel

    model = WhisperModel(str(find_model().folder), device="cpu", compute_type="int8")
    sound = decode(recording)
    step = _WINDOW_S * SAMPLE_RATE
    features = [
        np.asarray(model.feature_extractor(sound.samples(at, at + step)), dtype=np.float32)[:, :3000]
        for at in range(0, len(sound), step)
    ]
    sound.close()
    whole = [np.pad(window, ((0, 0), (0, 3000 - window.shape[1]))) for window in features]

    def encode() -> None:
        for at in range(0, len(whole), _BATCH):
            model.encode(np.stack(whole[at : at + _BATCH]))

    return encode


def _stages(aligner: Aligner, recording: Path, script: Script) -> list[tuple[str, float]]:
    """Return the share of time of each stage, from the reports of one alignment."""
    reports: list[tuple[str, float]] = []

    def note(report: ProgressReport) -> None:
        if not reports or reports[-1][0] != report.stage:
            reports.append((report.stage, time.perf_counter()))

    begun = time.perf_counter()
    _align_uncached(aligner, recording, script, Progress(note))
    ended = time.perf_counter()
    ends = [at for _, at in reports[1:]] + [ended]
    return [(name, (end - at) / (ended - begun)) for (name, at), end in zip(reports, ends, strict=True)]


def _stable_ts(recording: Path, script: Script) -> Callable[[], object]:
    stable_whisper = importlib.import_module("stable_whisper")
    model = stable_whisper.load_faster_whisper(str(find_model().folder), device="cpu", compute_type="int8")
    text = " ".join(script.tokens)
    return lambda: model.align(str(recording), text, language="en", verbose=None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; return 1 where the ratio is over what is acceptable."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.align_speed", description=__doc__)
    parser.add_argument("recording", type=Path, nargs="?", default=SAMPLE[0])
    parser.add_argument("text", type=Path, nargs="?", default=SAMPLE[1])
    parser.add_argument("--against", type=Path, metavar="FOLDER", help="another checkout of Earproof")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how many times each is measured")
    options = parser.parse_args(arguments)
    if options.against is None:
        found = figures(options.recording, options.text, rounds=options.rounds)
    else:
        if not (options.against / "alignment").is_dir():
            parser.error(
                f"{options.against}: this is no checkout of the program; it has no alignment folder."
            )
        found = against(options.against, options.recording, options.text, rounds=options.rounds)
    met = True
    for figure in found:
        print(figure, flush=True)
        met = met and figure.is_met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
