"""Kill an editing process at random moments, and check that every acknowledged edit is in the file.

python -m benchmarks.endurance.crash [--rounds N] [--seed N]; the last line gives kills, edits and losses,
the exit status is 1 on a loss.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import signal
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.support.figure import Figure
from benchmarks.support.user_actions import random_user_action, small_transcript
from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.formats.native.codec import transcript_from_json
from editor.formats.native.lazy_history import SNAPSHOT
from editor.formats.native.project_format import MediaReference
from editor.formats.native.revision_records import REVISION_KINDS, Replay
from editor.services.storage import compaction
from editor.services.storage.store import Store
from editor.services.storage.writer import SaveState

ROUNDS = 300
ROUNDS_PER_FILE = 20
MAX_LIFE_S = 0.4
"""A process lives no longer than this."""
MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "", 60_000)


@dataclass
class Tally:
    """What came of all rounds."""

    kills: int = 0
    edits: int = 0
    compacted: int = 0
    torn: int = 0
    losses: list[str] = field(default_factory=list)


def digest(transcript: Transcript) -> int:
    """Return a number that tells one state from another by all that a person sees."""
    rows = [f"{s.id} {s.speaker_id} {s.start_ms} {s.end_ms} {s.text}" for s in transcript.segments]
    rows += [f"{speaker.id} {speaker.name}" for speaker in transcript.speakers]
    rows += [f"{span.id} {span.dismissed}" for span in transcript.untexted]
    return zlib.crc32("\n".join(rows).encode())


def edit_until_killed(path: Path, seed: int, acknowledge: int) -> None:
    """Edit as a person does, and tell of every state that the store calls saved."""
    compaction.MIN_BYTES, compaction.MIN_SHARE = 4_000, 0.0
    chance = random.Random(seed)
    store = Store.open(path, who="ann")
    if store.read_only:
        raise RuntimeError("; ".join(store.notices))
    document, versions = store.document, len(store.versions)
    while True:
        for _ in range(chance.randrange(1, 5)):
            random_user_action(document, chance)
        if chance.random() < 0.1:
            store.name_version(f"Version {versions}")
            versions += 1
        saved = store.flush() if chance.random() < 0.5 else store.state is SaveState.SAVED
        if saved:
            acknowledged = f"{document.revision} {digest(document.transcript)} {versions}\n"
            os.write(acknowledge, acknowledged.encode())
        if chance.random() < 0.3:  # a moment's rest, in which the file may be compacted
            time.sleep(chance.random() * 0.03)


def run_round(path: Path, chance: random.Random) -> list[tuple[int, int, int]]:
    """Let a process edit and kill it; return what it acknowledged: revision, digest, named versions."""
    reading, writing = os.pipe()
    seed = chance.randrange(2**32)
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            edit_until_killed(path, seed, writing)
        except BaseException as error:
            os.write(2, f"the editing process failed: {error!r}\n".encode())
        finally:
            os._exit(3)
    os.close(writing)
    end_s = time.monotonic() + chance.random() * MAX_LIFE_S
    acknowledged = b""
    while (left_s := end_s - time.monotonic()) > 0 and select.select([reading], [], [], left_s)[0]:
        if not (piece := os.read(reading, 65536)):
            break
        acknowledged += piece
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while piece := os.read(reading, 65536):
        acknowledged += piece
    os.close(reading)
    if os.WIFEXITED(status):
        raise RuntimeError("the editing process ended by itself")
    lines = [line.split() for line in acknowledged.decode().splitlines()]
    return [(int(number), int(state), int(versions)) for number, state, versions in lines]


def check_file(path: Path, acknowledged: list[tuple[int, int, int]], tally: Tally) -> None:
    """Compare the file with what was acknowledged, by reading its records one after the other."""
    states: dict[int, int] = {}
    wanted = {number for number, _, _ in acknowledged}
    replay: Replay | None = None
    versions = 0
    for line in path.read_bytes().split(b"\n")[:-1]:
        record = json.loads(line)
        kind = record.get("kind")
        if kind == "snapshot" and replay is None:
            replay = Replay(transcript_from_json(record["transcript"]), record["revision"])
            states[replay.number] = digest(replay.transcript)
        elif kind in REVISION_KINDS and replay is not None:
            number = replay.apply_record(record, lenient=False).number
            if number in wanted:
                states[number] = digest(replay.transcript)
        versions += kind == "version"
    for number, state, named in acknowledged:
        if states.get(number) != state:
            tally.losses.append(f"revision {number} of {path.name}")
        elif versions < named:
            tally.losses.append(f"a named version of {path.name}")
    file = project_format.read(path)
    tally.torn += bool(file.damage.torn)
    tally.compacted += path.read_bytes().count(b"\n" + SNAPSHOT) > 1
    with Store.open(path) as store:
        if replay is None or store.document.transcript != replay.transcript:
            tally.losses.append(f"the state of {path.name} as it opens")
        if store.read_only:
            tally.losses.append(f"the right to write {path.name}")


def run(rounds: int, seed: int) -> Tally:
    """Edit, kill and look, so many times."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for at in range(rounds):
            path = Path(folder) / f"talk{at // ROUNDS_PER_FILE}.earproof"
            if not path.exists():
                make = {"media": MEDIA, "source_text": "Ann: so", "engine": {}}
                # In every other file a snapshot is large enough to be killed while it is written.
                count = 2000 if at // ROUNDS_PER_FILE % 2 else 40
                project_format.create(path, transcript=small_transcript(count), **make)  # type: ignore[arg-type]
            records = project_format.read(path).records
            acknowledged = run_round(path, chance)
            tally.kills += 1
            if acknowledged:
                tally.edits += acknowledged[-1][0] - (records[-1].number if records else 0)
            check_file(path, acknowledged, tally)
            if sys.stderr.isatty():
                print(f"\rround {at + 1} of {rounds}", end="", file=sys.stderr, flush=True)
    return tally


def figures() -> Iterator[Figure]:
    """Measure what is lost."""
    tally = run(ROUNDS, seed=1)
    yield Figure(f"edits lost in {tally.kills} kills ({tally.edits:,} edits)", len(tally.losses), "", 0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the rounds and tell what came of them."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks crash", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    tally = run(options.rounds, options.seed)
    for loss in tally.losses:
        print(f"lost: {loss}")
    print(f"The file was compacted {tally.compacted} times, and had a torn last line {tally.torn} times.")
    print(f"kills {tally.kills}, edits {tally.edits}, losses {len(tally.losses)}")
    return 1 if tally.losses else 0


if __name__ == "__main__":
    sys.exit(main())
