"""The executor of a cluster: recordings are aligned on workers, all the rest is done here."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from alignment.errors import Cancelled
from alignment.progress import Progress
from alignment.types import Alignment, Script
from editor.services.batch.cluster.builds import own_build
from editor.services.batch.cluster.connection import Cluster
from editor.services.batch.cluster.errors import ClusterError
from editor.services.batch.cluster.listening import Listen, ListenRequest, listen
from editor.services.batch.cluster.sources import FetchedFolder, RecordingSource
from editor.services.batch.executors import OnProgress
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult, RemoteFile
from editor.services.batch.task import process_item

_POLL_S: Final = 0.2
_COUNT_EVERY_S: Final = 2.0
_NO_WORKERS_S: Final = 300.0
"""A cluster without workers is waited for so long: its nannies, or whoever runs it, may start new ones."""
_READY_SHARE: Final = 4
"""For every four recordings that are being aligned one more is made ready: no worker waits for us."""
_END_S: Final = 5.0
"""So long what is being written may take once all has been stopped at once."""

_News = queue.SimpleQueue[ItemResult | ClusterError | tuple[str, float]]
"""What clerks and workers said: a result, why there is no cluster, or a recording's name and fraction."""


class ClusterExecutor:
    """Does as many recordings at a time as the workers can. One that dies costs its recording some time only.

    Each recording has a thread here (a clerk), which does all that `process_item` does but the alignment: so
    one process alone writes, whatever becomes of workers, and writes what it would write without them.
    """

    def __init__(
        self, cluster: Cluster, *, fetched: FetchedFolder | None = None, work: Listen = listen
    ) -> None:
        """`fetched`: where workers find recordings, None for the same paths as here."""
        self._cluster = cluster
        self._fetched = fetched
        self._work = work
        self._stopped = False
        self._waiting: deque[BatchItem] = deque()
        self._clerks: list[threading.Thread] = []
        self._news: _News = queue.SimpleQueue()

    def run(
        self, items: Sequence[BatchItem], settings: BatchSettings, *, on_progress: OnProgress
    ) -> Iterator[ItemResult]:
        """Yield the results as they come.

        Raises:
            ClusterError: the cluster can no longer be used; what is done is done.
        """
        known = {item.name: item for item in items}
        self._waiting, self._clerks, self._news = deque(items), [], queue.SimpleQueue()
        self._cluster.resume()
        self._cluster.listen_for_progress(lambda name, fraction: self._news.put((name, fraction)))
        staff = _Staff(self._cluster)
        left, told = len(items), False
        try:
            while left and not (self._stopped and not self._busy()):
                if self._stopped and not told:
                    self._cluster.take_back()
                    told = True
                elif not self._stopped:
                    self._hire(staff.wanted() - self._busy(), settings)
                try:
                    said = self._news.get(timeout=_POLL_S)
                except queue.Empty:
                    continue
                if isinstance(said, ClusterError):
                    raise said
                if isinstance(said, tuple):
                    on_progress(known[said[0]], said[1])
                    continue
                left -= 1
                yield said
        finally:
            self._end()

    def stop(self) -> None:
        """Begin nothing more, and have workers give up what is under way; writing is finished."""
        self._stopped = True  # passed on by `run`: a signal may come while the client holds a lock

    def _busy(self) -> int:
        return sum(clerk.is_alive() for clerk in self._clerks)

    def _hire(self, count: int, settings: BatchSettings) -> None:
        self._clerks = [clerk for clerk in self._clerks if clerk.is_alive()]
        for _ in range(min(count, len(self._waiting))):
            clerk = threading.Thread(target=self._work_off, args=(settings,), name="clerk", daemon=True)
            self._clerks.append(clerk)
            clerk.start()

    def _work_off(self, settings: BatchSettings) -> None:
        """Do one recording after another, until there are none or all is stopped."""
        while not self._stopped:
            try:
                item = self._waiting.popleft()
            except IndexError:
                return
            away = _AlignerAway(self._cluster, item, self._fetched, self._work)
            result = process_item(item, settings, aligner=away, progress=Progress())
            if away.cluster_error is not None:
                self._news.put(away.cluster_error)
                return
            self._news.put(result)

    def _end(self) -> None:
        self._stopped = True
        self._cluster.take_back()
        deadline_s = time.monotonic() + _END_S
        for clerk in self._clerks:
            clerk.join(max(0.0, deadline_s - time.monotonic()))


class _Staff:
    """How many clerks are wanted: as workers come and go."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._slots, self._counted_s = 0, float("-inf")
        self._seen_s = time.monotonic()

    def wanted(self) -> int:
        """Return the number.

        Raises:
            ClusterError: there is no scheduler, or there have been no workers for long.
        """
        now_s = time.monotonic()
        if now_s - self._counted_s >= _COUNT_EVERY_S:
            self._slots, self._counted_s = self._cluster.count_slots(), now_s
            if self._slots:
                self._seen_s = now_s
            elif now_s - self._seen_s > _NO_WORKERS_S:
                raise ClusterError("The cluster has no workers left. Start some and run the same command.")
        return self._slots + max(2, self._slots // _READY_SHARE)


class _AlignerAway:
    """An aligner for one recording, which asks the cluster."""

    def __init__(
        self, cluster: Cluster, item: BatchItem, fetched: FetchedFolder | None, work: Listen
    ) -> None:
        self.cluster_error: ClusterError | None = None
        self._cluster, self._item = cluster, item
        self._fetched, self._work = fetched, work

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None,
        progress: Progress | None,
    ) -> Alignment:
        del progress  # workers tell it to the cluster
        source = self._source(recording)
        request = partial(
            ListenRequest,
            name=self._item.name,
            source=source,
            script=script,
            model=model,
            language=language,
            glossary=tuple(glossary),
            force=force,
            track=track,
            build=own_build(model),
        )
        try:
            return self._cluster.align(request, self._work)
        except ClusterError as error:
            self.cluster_error = error
            raise Cancelled from error  # the recording is not at fault: it counts as not done

    def _source(self, recording: Path) -> RecordingSource:
        """Return where workers find the recording that is at hand here."""
        size, given = recording.stat().st_size, self._item.recording
        if isinstance(given, RemoteFile):
            return RecordingSource(recording, size, given)
        if self._fetched is None:
            return RecordingSource(recording, size)
        return self._fetched.source(recording, size)
