"""Numbers, times and engines as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from editor.services.former_wording import todays_wording


def format_clock(ms: int, *, tenths: bool = False) -> str:
    """Return a time as people write it: 0:12, 1:02:03, with tenths 0:12.3."""
    seconds, millis = divmod(max(0, ms), 1000)
    hours, minutes = divmod(seconds // 60, 60)
    text = f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
    return f"{text}.{millis // 100}" if tenths else text


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: 1 word, 1,200 words."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def speed_text(speed: float) -> str:
    """Return seconds of audio recognized in a second, as people write it: 8.9 × real time."""
    return f"{speed:.0f} × real time" if speed >= 10 else f"{speed:.1f} × real time"


def made_by(engine: Mapping[str, str]) -> str:
    """Return the programs and models that made something: recognizer faster-whisper tiny.en, timing …"""
    return ", ".join(f"{todays_wording(part)} {name}" for part, name in engine.items())
