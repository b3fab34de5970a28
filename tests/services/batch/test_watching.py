"""What newly appears is taken once it is whole."""

from __future__ import annotations

from pathlib import Path

from editor.services.batch.planning import BatchPlan
from editor.services.batch.watching import SETTLE_S, SettledFiles
from tests.services.batch.conftest import make_item, recording_of


class Clock:
    """A clock that is put on by hand, ahead of the files' own times."""

    def __init__(self, path: Path) -> None:
        self.now_s = max(path.stat().st_mtime, path.stat().st_ctime)

    def __call__(self) -> float:
        return self.now_s


def test_a_file_settles_once_it_rests(archive: Path) -> None:
    item = make_item(archive, "talk")
    clock = Clock(recording_of(item))
    settled = SettledFiles(clock)
    plan = BatchPlan((item,))
    assert settled.settled(plan).items == ()
    clock.now_s += SETTLE_S / 2
    assert settled.settled(plan).items == ()
    clock.now_s += SETTLE_S / 2 + 1
    assert settled.settled(plan).items == (item,)


def test_a_clock_that_lags_behind_only_makes_it_wait(archive: Path) -> None:
    item = make_item(archive, "talk")
    clock = Clock(recording_of(item))
    clock.now_s -= 3_600  # the server's clock is an hour ahead
    settled = SettledFiles(clock)
    plan = BatchPlan((item,))
    assert settled.settled(plan).items == ()
    clock.now_s += SETTLE_S
    assert settled.settled(plan).items == (item,)
    recording_of(item).write_bytes(b"more and more sound")
    assert settled.settled(plan).items == ()


def test_an_empty_or_missing_file_is_not_taken(archive: Path) -> None:
    item = make_item(archive, "talk")
    clock = Clock(recording_of(item))
    settled = SettledFiles(clock)
    clock.now_s += 1_000
    recording_of(item).write_bytes(b"")
    assert settled.settled(BatchPlan((item,))).items == ()
    recording_of(item).unlink()
    assert settled.settled(BatchPlan((item,))).items == ()
