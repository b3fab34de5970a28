"""Damage project files at random: each must be read, repaired or refused, losing no byte.

python -m benchmarks.endurance.fuzz [--files N] [--seed N]; the last line gives the results, the
exit status is 1 if one caused a traceback, hung, or lost bytes.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.support.figure import Figure
from benchmarks.support.user_actions import random_user_action, small_transcript
from editor.document.edits import set_text
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.native.lazy_history import late_snapshot_line, transcript_text
from editor.formats.native.project_format import MediaReference
from editor.services.storage.store import Store

FILES = 5_000
SLOW_S = 10
"""A file that takes longer counts as hanging."""
MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "", 60_000)


class FileTimeout(Exception):
    """A file took too long."""


@dataclass
class Tally:
    """What came of all files."""

    whole: int = 0
    recovered: int = 0
    refused: int = 0
    failures: list[str] = field(default_factory=list)


def intact_files(folder: Path) -> list[bytes]:
    """Return projects with a history: one plain, one compacted in the middle."""
    path = folder / "sound.earproof"
    make = {"media": MEDIA, "source_text": "Ann: so", "engine": {"model": "tiny"}}
    project_format.create(path, transcript=small_transcript(), **make)  # type: ignore[arg-type]
    chance = random.Random(2)
    contents = []
    for _ in range(2):
        with Store.open(path) as store:
            for _ in range(15):
                random_user_action(store.document, chance)
            store.name_version("Sent")
            state, revision = store.document.transcript, store.document.revision
        contents.append(path.read_bytes())
        text = transcript_text(state, bool)
        assert text is not None
        path.write_bytes(contents[-1] + late_snapshot_line(text, revision, who="ann", before=contents[-1]))
    return contents


def damage(sound: bytes, chance: random.Random) -> bytes:
    """Return bytes with some damage: cut, flipped, lost, doubled, shuffled, zeroed or overwritten."""
    data = bytearray(sound)
    for _ in range(chance.choice([1, 1, 1, 2, 3, 8])):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(8)
        if kind == 0:
            del data[at:]
        elif kind == 1 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del data[at : at + chance.randrange(400)]
        elif kind == 3:
            data[at:at] = data[chance.randrange(len(data) + 1) :][: chance.randrange(400)]
        elif kind == 4:
            lines = data.splitlines(keepends=True)
            a, b = (chance.randrange(len(lines) + 1) for _ in range(2))
            data = bytearray(b"".join(lines[:a] + lines[b:]))
        elif kind == 5:
            data[at : at + 512] = bytes(len(data[at : at + 512]))
        elif kind == 6:
            data[at : at + 64] = chance.randbytes(chance.randrange(64))
        else:
            number = str(chance.choice([-1, 10**30, 1e308, "null", "[]", '"x"'])).encode()
            place = data.find(b":", at)
            data[place + 1 : place + 1 + chance.randrange(1, 6)] = number
        if not data:
            break
    return bytes(data)


def exercise_file(path: Path, content: bytes, tally: Tally) -> None:
    """Open a file as the window does, change it, undo everything, and open it again."""
    path.write_bytes(content)
    try:
        store = Store.open(path)
    except FormatError:
        tally.refused += 1
        if path.read_bytes() != content:
            tally.failures.append("a refused file was changed")
        return
    with store:
        mended = bool(store.notices)
        document = store.document
        segments = document.transcript.segments
        if segments:
            edit = set_text(document.transcript, segments[0].id, "Something new")
            if edit is not None:
                document.apply(edit)
        if not store.flush():
            tally.failures.append(f"not saved: {store.message}")
        while document.can_undo:
            document.undo()
        for revision in document.revisions:
            list(revision.splices)
        state = document.transcript
    with Store.open(path, read_only=True) as again:
        if again.document.transcript != state:
            tally.failures.append("what was saved is not what is read")
    kept = [beside.read_bytes() for beside in path.parent.glob(f"{path.name}.damaged*")]
    if any("damaged in" in notice for notice in store.notices) and content not in kept:
        tally.failures.append("the damaged bytes were not kept")
    tally.recovered += mended
    tally.whole += not mended


def run(files: int, seed: int) -> Tally:
    """Damage and use so many files."""
    tally = Tally()
    signal.signal(signal.SIGALRM, _raise_timeout)
    with tempfile.TemporaryDirectory() as name:
        sound = intact_files(Path(name))
        for at in range(files):
            chance = random.Random(f"{seed}-{at}")
            folder = Path(name) / str(at)
            folder.mkdir()
            signal.alarm(SLOW_S)
            try:
                exercise_file(folder / "talk.earproof", damage(chance.choice(sound), chance), tally)
            except Exception as error:
                tally.failures.append(f"file {seed}-{at}: {error!r}")
            finally:
                signal.alarm(0)
            for left in folder.iterdir():
                left.unlink()
            folder.rmdir()
            if sys.stderr.isatty():
                print(f"\rfile {at + 1} of {files}", end="", file=sys.stderr, flush=True)
    return tally


def figures() -> Iterator[Figure]:
    """Measure how many damaged files bring trouble."""
    yield Figure(f"failures with {FILES:,} damaged files", len(run(FILES, seed=1).failures), "", 0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Use the files and tell what came of them."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks fuzz", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    tally = run(options.files, options.seed)
    for failure in tally.failures:
        print(failure)
    print(
        f"files {options.files}, whole {tally.whole}, recovered {tally.recovered}, "
        f"refused {tally.refused}, failures {len(tally.failures)}"
    )
    return 1 if tally.failures else 0


def _raise_timeout(_signal: int, _frame: FrameType | None) -> None:
    raise FileTimeout


if __name__ == "__main__":
    sys.exit(main())
