"""Real sound without a sound card: a private PulseAudio with a null sink whose monitor is recorded.

`sound_server()` starts one and points this process at it; `Recording` collects what is heard;
`locate_in_source` finds heard samples in the sound that was played, by normalised cross-correlation.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

SINK_RATE = 44_100
Sound = NDArray[np.float32]

_AUDIBLE = 1e-3
_START_S = 10.0


class SoundServer:
    """A running PulseAudio whose only device is the null sink "ci"."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = f"unix:{folder / 'sock'}"
        home = str(folder)
        names = ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")
        self.environment = {**os.environ, **dict.fromkeys(names, home)}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it takes connections."""
        sink = "module-null-sink sink_name=ci rate=44100 channels=2 norewinds=1"
        protocol = f"module-native-protocol-unix socket={self.folder / 'sock'} auth-anonymous=1"
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=3600", "--realtime=no"]
        command += ["-L", sink, "-L", protocol]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, env=self.environment, stdout=quiet, stderr=quiet)
        deadline = time.monotonic() + _START_S
        while not (self.folder / "sock").exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(
                    "pulseaudio did not start; run it by hand with the same options to see why"
                )
            time.sleep(0.005)

    def stop(self) -> None:
        """Kill it as a crash would, so that clients are not told."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            (self.folder / "sock").unlink(missing_ok=True)

    def plug(self, name: str, *, title: str = "") -> None:
        """Connect another device: a null sink of that name."""
        options = [f"sink_name={name}", "rate=44100", "channels=2", "norewinds=1"]
        options += [f"sink_properties=device.description='{title}'"] if title else []
        self._control("load-module", "module-null-sink", *options)

    def unplug(self, name: str) -> None:
        """Take a device away."""
        for line in self._control("list", "short", "modules").splitlines():
            if f"sink_name={name}" in line:
                self._control("unload-module", line.split()[0])

    def _control(self, *words: str) -> str:
        environment = {**self.environment, "PULSE_SERVER": self.address}
        done = subprocess.run(
            ["pactl", *words], env=environment, capture_output=True, text=True, check=True, timeout=_START_S
        )
        return done.stdout

    def freeze(self) -> None:
        """Let it hang: it neither plays nor answers."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextlib.contextmanager
def sound_server() -> Iterator[SoundServer]:
    """Run a private sound server; Qt in this process uses it if it has not looked for devices before."""
    if shutil.which("pulseaudio") is None or shutil.which("parec") is None:
        raise RuntimeError("tests of sound need a sound server: apt-get install pulseaudio pulseaudio-utils")
    folder = Path(tempfile.mkdtemp(prefix="sound-"))
    folder.chmod(0o700)
    server = SoundServer(folder)
    before = os.environ.get("PULSE_SERVER")
    try:
        server.start()
        os.environ["PULSE_SERVER"] = server.address
        yield server
    finally:
        if before is None:
            os.environ.pop("PULSE_SERVER", None)
        else:
            os.environ["PULSE_SERVER"] = before
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


class Recording:
    """What a null sink is given, from now on."""

    def __init__(
        self, server: SoundServer, *, rate: int = SINK_RATE, channels: int = 1, sink: str = "ci"
    ) -> None:
        self.rate = rate
        self.channels = channels
        command = [
            "parec",
            "-d",
            f"{sink}.monitor",
            "--format=s16le",
            f"--rate={rate}",
            f"--channels={channels}",
        ]
        command += ["--latency-msec=10", "--raw"]
        environment = {**server.environment, "PULSE_SERVER": server.address}
        self._process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
        self._data = bytearray()
        self._arrivals: list[tuple[int, float]] = []
        self._first = threading.Event()
        self._thread = threading.Thread(target=self._collect, daemon=True)
        self._thread.start()
        if not self._first.wait(_START_S):
            self.close()
            raise RuntimeError("parec recorded nothing from the null sink")

    def _collect(self) -> None:
        assert self._process.stdout is not None
        while data := os.read(self._process.stdout.fileno(), 65536):
            self._data += data
            self._arrivals.append((len(self._data), time.perf_counter()))
            self._first.set()

    def sound(self) -> Sound:
        """Return all heard so far as (frames,) for one channel, (frames, channels) for more."""
        data = bytes(self._data)
        data = data[: len(data) - len(data) % (2 * self.channels)]
        samples = np.frombuffer(data, np.int16).astype(np.float32) / np.float32(32768)
        return samples if self.channels == 1 else samples.reshape(-1, self.channels)

    def frames(self) -> int:
        """Return how many samples have been heard so far."""
        return len(self._data) // (2 * self.channels)

    def time_of(self, frame: int) -> float:
        """Return when (time.perf_counter) that sample arrived, the soonest the record allows to say."""
        size = 2 * self.channels
        return min(
            at - (end // size - frame) / self.rate for end, at in self._arrivals if end // size >= frame
        )

    def close(self) -> None:
        """End recording."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def __enter__(self) -> Recording:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class SourceMatch:
    """Where a heard stretch lies in the source, in samples, and how alike they are (1: the same)."""

    place: int
    likeness: float


def locate_in_source(heard: Sound, source: Sound) -> SourceMatch:
    """Find where in `source` the stretch `heard` was taken from; both are of one channel and one rate."""
    size = 1 << (len(source) + len(heard)).bit_length()
    product = np.fft.rfft(source, size) * np.conj(np.fft.rfft(heard, size))
    correlation = np.fft.irfft(product, size)[: max(1, len(source) - len(heard) + 1)]
    energy = np.cumsum(np.concatenate(([0.0], source.astype(np.float64) ** 2)))
    power = energy[len(heard) :] - energy[: len(energy) - len(heard)]
    norm = np.sqrt(np.maximum(power, 1e-9) * float(np.sum(heard.astype(np.float64) ** 2) + 1e-9))
    likeness = correlation / norm[: len(correlation)]
    place = int(np.argmax(likeness))
    return SourceMatch(place, float(likeness[place]))


def audible_spans(heard: Sound, *, gap_s: float = 0.05, rate: int = SINK_RATE) -> list[tuple[int, int]]:
    """Return the stretches (first, last + 1) that are not silent, those nearer than `gap_s` taken as one."""
    mono = heard if heard.ndim == 1 else np.abs(heard).max(axis=1)
    loud = np.flatnonzero(np.abs(mono) > _AUDIBLE)
    if not len(loud):
        return []
    breaks = np.flatnonzero(np.diff(loud) > gap_s * rate)
    firsts = np.concatenate(([loud[0]], loud[breaks + 1]))
    lasts = np.concatenate((loud[breaks], [loud[-1]])) + 1
    return [(int(first), int(last)) for first, last in zip(firsts, lasts, strict=True)]


def speech_like(seconds: float, *, rate: int = SINK_RATE, seed: int = 1) -> Sound:
    """Return sound with the loudness of speech that is the same nowhere else: filtered noise in syllables."""
    random = np.random.default_rng(seed)
    count = int(seconds * rate)
    noise = np.convolve(random.standard_normal(count), np.hanning(9), "same")
    syllables = 0.6 + 0.4 * np.sin(2 * np.pi * 3.7 * np.arange(count) / rate)
    sound = noise * syllables
    loudest = float(np.abs(sound).max())
    return np.asarray(0.5 * sound / loudest, np.float32)


def resample(sound: Sound, rate: int, *, since: int = SINK_RATE) -> Sound:
    """Return sound of one channel, made at the rate `since`, at another rate."""
    if rate == since:
        return sound
    frame = AudioFrame.from_ndarray(sound[None], format="flt", layout="mono")
    frame.sample_rate = since
    resampler = AudioResampler(format="flt", layout="mono", rate=rate)
    parts = [part.to_ndarray()[0] for part in resampler.resample(frame) + resampler.resample(None)]
    return np.concatenate(parts).astype(np.float32)
