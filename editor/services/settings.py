"""Settings: what a person chose, kept in the platform's place for settings. Qt-free."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

RECENT_COUNT: Final = 12
TEXT_SIZES: Final = (8.0, 32.0)
TEXT_WIDTHS: Final = (40, 140)
"""Letters in a line; 0 is as wide as the window."""
LIMITS: Final[dict[str, tuple[float, float]]] = {
    "text_size": TEXT_SIZES,
    "volume": (0.0, 1.0),
    "speed": (0.25, 3.0),
    "skip_ms": (100, 60_000),
    "rewind_ms": (0, 10_000),
    "loop_pause_ms": (0, 10_000),
    "resume_after_ms": (200, 10_000),
    "context_ms": (300, 3000),
    "turn_ms": (0, 30_000),
}
"""The least and the most of what is a number."""


@dataclass(slots=True)
class Preferences:
    """The choices themselves. What a newer version added is kept in `unknown` and written back."""

    theme: str = "system"
    interface_language: str = "system"
    text_size: float = 12.5
    text_family: str = ""
    text_width: int = 74
    show_times: bool = True
    show_speakers: bool = True
    show_marks: bool = True
    show_certainty: bool = False
    click_plays_word: bool = True
    follow_playhead: bool = True
    show_review: bool = True
    show_waveform: bool = True
    show_spectrogram: bool = False
    waveform_height: int = 170
    show_picture: bool = True
    subtitle_profile: str = "standard"
    """Of the subtitles on the picture, "" for none."""
    show_subtitles: bool = False
    checked_profile: str = "standard"
    """Of the subtitles listed beside the text."""
    show_voices: bool = False
    tell_voices: bool = False
    """Whether voices are told apart by themselves after an alignment."""
    show_notes: bool = False
    note_colour: str = "yellow"
    """Of the note made last; the next one begins with it."""
    realign_edited: bool = True
    weigh_places: bool = True
    volume: float = 1.0
    muted: bool = False
    sound_device: str = ""
    speed: float = 1.0
    skip_ms: int = 2000
    rewind_ms: int = 1000
    loop_pause_ms: int = 500
    pause_while_typing: bool = False
    resume_after_ms: int = 1000
    skip_silences: bool = False
    play_doubts: bool = True
    context_ms: int = 1000
    turn_ms: int = 3000
    """So much is heard of a turn that was gone to."""
    review_goes_on: bool = True
    review_worst_first: bool = False
    review_left_out: list[str] = field(default_factory=list)
    first_steps: list[str] = field(default_factory=list)
    """Which of the first steps were done."""
    first_steps_away: bool = False
    model: str = "tiny.en"
    models_from: str = ""
    """The folder from which models are copied, "" for the network."""
    proxy: str = ""
    """The proxy through which models are downloaded, "" for the system's."""
    language: str = ""
    recent: list[str] = field(default_factory=list)
    shortcuts: dict[str, str] = field(default_factory=dict)
    window_geometry: str = ""
    archives: dict[str, str] = field(default_factory=dict)
    """The output folders of the archives aligned last, by their own folders."""
    export: dict[str, Any] = field(default_factory=dict)
    """The export choices made last, in any project."""
    fillers: dict[str, list[str]] = field(default_factory=dict)
    """What clean text leaves out, by language, where a person changed the usual list."""
    unknown: dict[str, Any] = field(default_factory=dict)


class Settings:
    """Preferences with their file. Reading never fails: a damaged file is set aside and defaults are used."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()
        self.values = self._read()

    def save(self) -> bool:
        """Write the preferences beside the file and put them in its place; False where that cannot be."""
        known = {f.name: getattr(self.values, f.name) for f in fields(Preferences) if f.name != "unknown"}
        text = json.dumps({**self.values.unknown, **known}, ensure_ascii=False, indent=2) + "\n"
        return replace_text(self.path, text)

    def add_recent(self, file: Path) -> None:
        """Put a file first among the recent ones."""
        name = str(file.absolute())
        others = [known for known in self.values.recent if known != name]
        self.values.recent = [name, *others][:RECENT_COUNT]
        self.save()

    def add_archive(self, folder: Path, out: Path) -> None:
        """Keep where the results of an archive go."""
        others = {known: to for known, to in self.values.archives.items() if known != str(folder)}
        kept = [*others.items(), (str(folder), str(out))][-RECENT_COUNT:]
        self.values.archives = dict(kept)
        self.save()

    def remove_recent(self, file: Path) -> None:
        """Take a file off the recent ones."""
        self.values.recent = [known for known in self.values.recent if known != str(file)]
        self.save()

    @property
    def recent(self) -> list[Path]:
        """The recent files, latest first; some may be gone."""
        return [Path(name) for name in self.values.recent]

    def _read(self) -> Preferences:
        try:
            raw = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError):
            self._set_aside()
            return Preferences()
        if not isinstance(raw, dict):
            self._set_aside()
            return Preferences()
        return _preferences(raw)

    def _set_aside(self) -> None:
        try:
            self.path.replace(self.path.with_name(self.path.name + ".damaged"))
        except OSError:
            return


def default_path() -> Path:
    """Return where this platform keeps the settings of a person's programs."""
    from platformdirs import user_config_path

    return user_config_path("earproof", appauthor=False) / "settings.json"


def _preferences(raw: dict[str, Any]) -> Preferences:
    """Take what is known and of the right kind; keep what is unknown."""
    found = Preferences()
    names = {f.name for f in fields(Preferences)} - {"unknown"}
    for name, value in raw.items():
        if name not in names:
            found.unknown[name] = value
        elif _is_valid(value, getattr(found, name)):
            setattr(found, name, value)
    found.recent = [name for name in found.recent if isinstance(name, str)]
    found.first_steps = [step for step in found.first_steps if isinstance(step, str)]
    found.review_left_out = [kind for kind in found.review_left_out if isinstance(kind, str)]
    found.shortcuts = {k: v for k, v in found.shortcuts.items() if isinstance(v, str)}
    found.archives = {k: v for k, v in found.archives.items() if isinstance(v, str)}
    found.fillers = {
        code: [word for word in words if isinstance(word, str)]
        for code, words in found.fillers.items()
        if isinstance(words, list)
    }
    if found.text_width:
        found.text_width = min(max(found.text_width, TEXT_WIDTHS[0]), TEXT_WIDTHS[1])
    for name, (least, most) in LIMITS.items():
        setattr(found, name, min(max(getattr(found, name), least), most))
    return found


def _is_valid(value: object, default: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, (int, float))
    return isinstance(value, type(default))


def replace_text(path: Path, text: str) -> bool:
    """Write a text beside a file and put it in its place; False where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
    except OSError:
        return False
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        return False
    return True
