"""`earproof models`: what speech models are here, which can be fetched, how fast they are."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from alignment.models.fetching import ModelFetch
from alignment.models.folders import models_folder, remove_model
from alignment.progress import ProgressReport
from editor.cli.console import Console
from editor.services.models.listing import ModelRow, list_models
from editor.services.models.speeds import measure_model
from editor.services.settings import Settings
from editor.services.wording import speed_text

_MB: Final = 1_000_000


def run(options: argparse.Namespace, console: Console) -> int:
    """List models, or fetch, remove or measure one."""
    return _ACTIONS[options.action](options, console)


def _list(_options: argparse.Namespace, console: Console) -> int:
    rows = list_models()
    console.document({"folder": str(models_folder()), "models": [row.as_json() for row in rows]})
    for line in _lines(rows):
        console.result(line)
    return 0


def _lines(rows: list[ModelRow]) -> Iterator[str]:
    width = max(len(row.name) for row in rows)
    for row in rows:
        here = "here" if row.is_here else "can be fetched"
        begun = f" ({row.begun // _MB:,} MB fetched)" if row.begun else ""
        languages = "English" if row.english_only else "about 100 languages"
        facts = f"{row.size / _MB:>7,.0f} MB  {languages:<19}  {_speed(row):<22}  {here}{begun}"
        yield f"{row.name:<{width}}  {facts}"
        yield f"{'':<{width}}  {row.gain}"
        if not row.fits_memory:
            yield f"{'':<{width}}  Needs {row.memory / 1e9:.1f} GB of memory: more than is free."
    yield f"Models are stored in {models_folder()}."
    yield "Fetch one with: earproof models fetch NAME. Measure one with: earproof models measure NAME."


def _speed(row: ModelRow) -> str:
    if row.speed is None:
        return "speed not measured"
    return speed_text(row.speed) if row.is_measured else f"about {speed_text(row.speed)}"


def _chosen_folder(setting: str) -> Path | None:
    return Path(setting) if setting else None


def _fetch(options: argparse.Namespace, console: Console) -> int:
    values = Settings().values
    mirror = options.from_ or _chosen_folder(values.models_from)
    fetch = ModelFetch(options.name, mirror=mirror, proxy=options.proxy or values.proxy)
    stage = f"fetching {options.name}"
    try:
        folder = fetch.run(lambda share: console.progress(ProgressReport(stage, share, None)))
    except KeyboardInterrupt:
        fetch.cancel()
        raise
    finally:
        console.close()
    console.document({"model": options.name, "folder": str(folder)})
    console.result(f"Fetched {options.name}: {folder}")
    return 0


def _remove(options: argparse.Namespace, console: Console) -> int:
    freed = remove_model(options.name)
    console.document({"model": options.name, "freed": freed})
    console.result(f"Removed {options.name}: {freed / _MB:,.0f} MB freed")
    return 0


def _measure(options: argparse.Namespace, console: Console) -> int:
    measured: list[dict[str, Any]] = []
    names = [options.name] if options.name else [row.name for row in list_models() if row.is_here]
    for name in names:
        speed = measure_model(name)
        console.result(
            f"{name}: {speed_text(speed.speed)} on {speed.device.kind} ({speed.device.compute_type}), "
            f"loaded in {speed.load_ms / 1000:.1f} s"
        )
        measured.append(
            {
                "model": name,
                "speed": round(speed.speed, 2),
                "device": speed.device.kind,
                "compute_type": speed.device.compute_type,
                "load_ms": speed.load_ms,
            }
        )
    console.document({"measured": measured})
    return 0


_ACTIONS: Final[dict[str, Callable[[argparse.Namespace, Console], int]]] = {
    "list": _list,
    "fetch": _fetch,
    "remove": _remove,
    "measure": _measure,
}
