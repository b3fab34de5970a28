"""Keys and seconds for the usual repairs: python -m benchmarks repairs [--against FOLDER] [--project FILE].

Each repair is made in a real window, drawn offscreen, by keys and clicks, and fails where its result is not
right. A row tells keys (with those held), clicks and pointings, the seconds of acting and thinking by the
keystroke-level model (`effort.py`), those waited, how many of these the program computed (on a busy machine
the rest was others' turn), and acting and waiting together; the quickest of some rounds.
`--against` makes them in the window of another checkout, too; `--project` in a project of yours with
Unknown turns, a doubtful word and a missing passage, of which only copies are changed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.repairs.driver import REPAIRS
from benchmarks.repairs.effort import Effort, Wait
from benchmarks.repairs.material import prepare
from benchmarks.support.figure import Figure

ROOT: Final = Path(__file__).resolve().parents[2]
ROUNDS: Final = 3
MOST_S: Final = 300
_SOUNDS: Final = (".wav", ".flac", ".ogg", ".mp3", ".m4a", ".opus")
_HEAD: Final = (
    f"{'':34}{'keys':>6}{'clicks':>8}{'points':>8}{'acting':>8}{'waits':>7}{'work':>7}{'seconds':>9}"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a repair took; `error` says what was wrong where it was not made right."""

    effort: Effort
    error: str = ""

    @property
    def seconds(self) -> float:
        """What the model and the waits take together."""
        return self.effort.acting_s + self.effort.waited_s

    def row(self, name: str) -> str:
        """Return a row of the table."""
        effort = self.effort
        counts = f"{effort.keys:>6}{effort.clicks:>8}{effort.points:>8}{effort.acting_s:>8.1f}"
        waits = f"{effort.waited_s:>7.1f}{effort.work_s:>7.1f}"
        error = f"   NOT MADE: {self.error}" if self.error else ""
        return f"{name:34}{counts}{waits}{self.seconds:>9.1f}{error}"


def figures() -> Iterator[Figure]:
    """Make every repair in this checkout's window, in a made project; seconds, once each."""
    with tempfile.TemporaryDirectory() as name:
        material = Path(name)
        prepare(material)
        for repair in REPAIRS:
            outcome = make(repair, ROOT, material)
            if outcome.error:
                raise RuntimeError(f"{repair}: {outcome.error}")
            yield Figure(f"{repair} ({outcome.effort.keys} keys)", outcome.seconds, "s")


def make(repair: str, home: Path, material: Path) -> Outcome:
    """Make one repair in the window of the checkout at `home`.

    Raises:
        RuntimeError: its process ended without an answer, or another checkout was loaded.
    """
    with tempfile.TemporaryDirectory(prefix="earproof-repair-") as name:
        folder = Path(name)
        for sound in (one for one in material.iterdir() if one.suffix in _SOUNDS):
            (folder / sound.name).symlink_to(sound)
        own = {
            f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")
        }
        # The driver stands apart from both checkouts: that of the other has not heard of it.
        path = os.pathsep.join((str(home), str(Path(__file__).parents[1])))
        done = subprocess.run(
            [sys.executable, "-m", "repairs.driver", repair, str(material), str(folder)],
            cwd=home,
            env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=False,
            timeout=MOST_S,
        )
    lines = done.stdout.splitlines()
    if not lines:
        raise RuntimeError(f"{home}: {repair}: no answer: {done.stderr.strip()[-500:]}")
    answer = json.loads(lines[-1])
    if home not in Path(answer["home"]).resolve().parents:
        raise RuntimeError(f"{home}: {answer['home']} was loaded in its place")
    effort = answer["effort"]
    effort["waits"] = [Wait(**wait) for wait in effort["waits"]]
    return Outcome(Effort(**effort), answer.get("error", ""))


def least(outcomes: Sequence[Outcome]) -> Outcome:
    """Return the quickest that was made right; the first where none was."""
    return min(outcomes, key=lambda outcome: (bool(outcome.error), outcome.seconds))


def main(arguments: Sequence[str]) -> int:
    """Print the table; the exit status is 1 where a repair of this checkout was not made right."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks repairs", description=__doc__)
    parser.add_argument("--against", type=Path, metavar="FOLDER")
    parser.add_argument("--project", type=Path, metavar="FILE")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    chosen = parser.parse_args(arguments)
    homes = {"now": ROOT}
    if chosen.against is not None:
        homes = {"before": chosen.against.resolve(), **homes}
    all_made = True
    with tempfile.TemporaryDirectory() as name:
        material = Path(name)
        prepare(material, chosen.project)
        print(_HEAD, flush=True)
        for repair in REPAIRS:
            print(repair, flush=True)
            for which, home in homes.items():
                outcome = least([make(repair, home, material) for _ in range(chosen.rounds)])
                print(outcome.row(f"  {which}"), flush=True)
                all_made = all_made and not (outcome.error and which == "now")
    return 0 if all_made else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
