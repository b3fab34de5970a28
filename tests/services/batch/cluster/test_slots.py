"""Slots of a cluster: never more than there are, and the largest first."""

from __future__ import annotations

import threading
from collections.abc import Callable

from alignment.errors import Cancelled
from editor.services.batch.cluster.slots import Slots

MOST_S = 30


def in_threads(work: Callable[[int], None], sizes: list[int]) -> list[threading.Thread]:
    threads = [threading.Thread(target=work, args=(size,)) for size in sizes]
    for thread in threads:
        thread.start()
    return threads


def test_the_largest_goes_first() -> None:
    slots, order = Slots(), []

    def work(size: int) -> None:
        with slots.taken(size):
            order.append(size)

    threads = in_threads(work, [3, 9, 1, 5])
    while slots.waiting < len(threads):
        pass
    slots.set_count(1)
    for thread in threads:
        thread.join(MOST_S)
    assert order == [9, 5, 3, 1]


def test_there_are_never_more_than_so_many() -> None:
    slots, lock, most, now = Slots(), threading.Lock(), 0, 0

    def work(size: int) -> None:
        nonlocal most, now
        with slots.taken(size):
            with lock:
                now += 1
                most = max(most, now)
            with lock:
                now -= 1

    slots.set_count(2)
    for thread in in_threads(work, list(range(50))):
        thread.join(MOST_S)
    assert now == 0
    assert 1 <= most <= 2


def test_who_waits_is_told_when_they_close() -> None:
    slots, told = Slots(), []

    def work(size: int) -> None:
        try:
            with slots.taken(size):
                pass
        except Cancelled:
            told.append(size)

    threads = in_threads(work, [1, 2, 3])
    slots.close()
    for thread in threads:
        thread.join(MOST_S)
    assert sorted(told) == [1, 2, 3]
    slots.close(closed=False)
    slots.set_count(1)
    with slots.taken(4):
        pass
