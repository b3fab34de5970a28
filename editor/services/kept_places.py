"""Where somebody was in each project, and how far it was: kept for each user, never in the project file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from editor.services.settings import Settings, replace_text

_FILE: Final = "projects.json"
MOST_PROJECTS: Final = 200
"""Of so many projects it is known; those left longest ago are forgotten."""
_HEADER_BYTES: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """How far a project was when it was left. `left_on` is a local date (ISO 8601).

    `places_left` are the places still to be reviewed, -1 where they were not counted.
    """

    left_on: str
    duration_ms: int
    segments: int
    checked: int
    places_left: int


def project_identity(path: Path) -> str:
    """Return what a project is known by wherever it is moved: its header, which never changes; or ""."""
    try:
        with path.open("rb") as file:
            header = file.readline(_HEADER_BYTES)
    except OSError:
        return ""
    return hashlib.sha256(header.strip()).hexdigest()[:32] if header.strip() else ""


class KeptPlaces:
    """The file of all that is kept. Reading never fails: what is damaged counts as new."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def view_of(self, identity: str) -> dict[str, Any]:
        """Return how a project was shown when it was left, {} where that is not known."""
        view = self._read()["views"].get(identity)
        return view if isinstance(view, dict) else {}

    def facts_of(self, file: Path) -> ProjectFacts | None:
        """Return how far the project in a file was when it was left."""
        raw = self._read()["files"].get(str(file))
        if not isinstance(raw, dict):
            return None
        kinds = {field.name: str if field.name == "left_on" else int for field in fields(ProjectFacts)}
        if not all(type(raw.get(name)) is kind for name, kind in kinds.items()):
            return None
        return ProjectFacts(**{name: raw[name] for name in kinds})

    def keep(self, identity: str, view: dict[str, Any], *, file: Path, facts: ProjectFacts) -> bool:
        """Keep how a project is shown and how far it is; False where it cannot be written."""
        kept = self._read()
        for part, key, value in (("views", identity, view), ("files", str(file), asdict(facts))):
            if key:
                kept[part].pop(key, None)
                kept[part][key] = value
                kept[part] = dict(list(kept[part].items())[-MOST_PROJECTS:])
        return self._write(kept)

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raw = {}
        parts = raw if isinstance(raw, dict) else {}
        return {
            part: found if isinstance(found := parts.get(part), dict) else {} for part in ("views", "files")
        }

    def _write(self, kept: dict[str, dict[str, Any]]) -> bool:
        text = json.dumps(kept, ensure_ascii=False) + "\n"
        return replace_text(self._path, text)


def kept_places(settings: Settings) -> KeptPlaces:
    """Return what is kept for the person whose settings these are."""
    return KeptPlaces(settings.path.with_name(_FILE))
