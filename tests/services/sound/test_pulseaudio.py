"""Which sound devices there are, asked of a real sound server."""

from __future__ import annotations

import time

import pytest

from editor.services.sound.pulseaudio import ConnectionLost, Sink, Stream, list_sinks
from tests.support.sound_server import sound_server


def test_devices_are_listed_with_their_titles() -> None:
    with sound_server() as server:
        server.plug("phones", title="Headphones")
        sinks, default = list_sinks()
        assert Sink("phones", "Headphones") in sinks
        assert [sink.name for sink in sinks] == ["ci", "phones"]
        assert default == "ci"
        server.unplug("phones")
        assert [sink.name for sink in list_sinks()[0]] == ["ci"]


def test_without_a_server_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    with pytest.raises(ConnectionLost):
        list_sinks()
    with pytest.raises(ConnectionLost):
        Stream(rate=44_100, channels=2, is_float=True)


def test_a_server_that_hangs_is_given_up() -> None:
    with sound_server() as server:
        server.freeze()
        began = time.monotonic()
        with pytest.raises(ConnectionLost):
            list_sinks(timeout_s=0.3)
        assert time.monotonic() - began < 5
        server.thaw()


def test_a_device_that_is_not_there_takes_no_sound() -> None:
    with sound_server():
        with pytest.raises(ConnectionLost):
            Stream(rate=44_100, channels=2, is_float=True, device="nothing")
        stream = Stream(rate=44_100, channels=2, is_float=True, device="ci")
        stream.write(bytes(8 * 441))
        assert stream.latency_s() >= 0.0
        stream.close()
