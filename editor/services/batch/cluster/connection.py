"""The connection to a Dask cluster: recordings are given to workers, and failures of workers are borne."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import Any, Final

from alignment.errors import Cancelled
from alignment.types import Alignment
from editor.services.batch.cluster.builds import Build, mismatch, own_build
from editor.services.batch.cluster.errors import ClusterError, RemoteFailure
from editor.services.batch.cluster.listening import MOST_DEATHS, Answer, Listen, ListenRequest, died_sentence
from editor.services.batch.cluster.slots import Slots

CONNECT_S: Final = 10.0
"""So long a scheduler, and the first of its workers, may take to answer."""
_MOST_SUBMISSIONS: Final = 10
"""A scheduler may give a recording up sooner than we do (`allowed-failures`): so often it is asked again."""


@contextlib.contextmanager
def connected(address: str, *, connect_s: float = CONNECT_S) -> Iterator[Cluster]:
    """Connect to the scheduler at an address; in the end all that was asked for is taken back.

    Raises:
        ClusterError: Dask is not installed, or there is no scheduler.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterError("--scheduler needs Dask. Install it: pip install 'earproof[cluster]'.") from error
    # It warns of what it mends by itself, such as a result that went with its worker and is worked out again.
    logging.getLogger("distributed.client").setLevel(logging.ERROR)
    try:
        asyncio.run(_reach(address, connect_s))  # a client that can't connect leaves its thread behind
        client = Client(address, timeout=connect_s, set_as_default=False)
    except (OSError, ValueError) as error:  # TimeoutError is an OSError
        raise ClusterError(
            f"“{address}” can’t be reached. Check the address, and start the scheduler."
        ) from error
    cluster = Cluster(client, address)
    try:
        yield cluster
    finally:
        cluster.take_back()
        with contextlib.suppress(OSError):
            client.close(timeout=2)


async def _reach(address: str, connect_s: float) -> None:
    """Connect, and leave it at that.

    Raises:
        OSError, ValueError: nobody answers, or it is no address.
    """
    from distributed.comm import connect

    comm = await connect(address, timeout=connect_s)
    await comm.close()


class Cluster:
    """Workers that align recordings. `align` is called from many threads, the rest from one."""

    def __init__(self, client: Any, address: str) -> None:
        self._client = client
        self._address = address
        self._topic = f"earproof-{secrets.token_hex(8)}"
        self._lock = threading.Lock()
        self._slots = Slots()
        self._futures: set[Any] = set()
        self._taken_back = False
        self._tasks_of_hosts: dict[str, int] = {}
        self._on_progress: Callable[[str, float], None] = lambda _name, _fraction: None
        client.subscribe_topic(self._topic, self._hear)

    def check(self, model: str, *, wait_s: float = CONNECT_S) -> None:
        """Refuse a cluster on which results would be others than here.

        Raises:
            ClusterError: it has no workers, or its scheduler or a worker has another build, or another model.
        """
        try:
            self._client.wait_for_workers(1, timeout=wait_s)
        except TimeoutError as error:
            raise ClusterError(
                f"“{self._address}” has no workers. Start some: dask worker {self._address} --nthreads 1."
            ) from error
        builds: dict[str, Build | BaseException] = {}
        try:
            builds["the scheduler"] = self._client.run_on_scheduler(own_build, model)
        except Exception as error:  # whatever a machine without Earproof raises
            builds["the scheduler"] = error
        builds |= self._client.run(own_build, model, on_error="return")
        if said := mismatch(own_build(model), builds):
            raise ClusterError(said)

    def count_slots(self) -> int:
        """Return how many recordings the workers do at a time, now; so many are submitted.

        Raises:
            ClusterError: the scheduler does not answer.
        """
        try:
            threads: dict[str, int] = self._client.nthreads()
        except (OSError, RuntimeError, CancelledError) as error:
            raise self._lost() from error
        tasks: Counter[str] = Counter()
        for address, count in threads.items():
            tasks[address.rpartition(":")[0]] += count
        self._tasks_of_hosts = dict(tasks)
        self._slots.set_count(tasks.total())
        return tasks.total()

    def listen_for_progress(self, on_progress: Callable[[str, float], None]) -> None:
        """Have the name of a recording and its fraction told; from another thread."""
        self._on_progress = on_progress

    def align(self, make_request: Callable[..., ListenRequest], work: Listen) -> Alignment:
        """Have a recording aligned, on another worker where one dies; the larger of those that wait go first.

        `make_request` is given what only the cluster knows of a request.

        Raises:
            RemoteFailure: the recording is at fault.
            ClusterError: the cluster is.
            Cancelled: all was taken back.
        """
        from distributed import KilledWorker, Variable

        attempts = Variable(f"{self._topic}-{secrets.token_hex(8)}", client=self._client)
        attempts.set(0)
        request = make_request(
            topic=self._topic, attempts=attempts.name, tasks_of_hosts=dict(self._tasks_of_hosts)
        )
        try:
            for _ in range(_MOST_SUBMISSIONS):
                try:
                    return _alignment_of(self._answer(work, request))
                except KilledWorker:
                    if attempts.get() >= MOST_DEATHS:
                        break
            raise RemoteFailure(died_sentence(request.source.path.name))
        finally:
            with contextlib.suppress(Exception):  # it is a number on the scheduler, which may have gone
                attempts.delete()

    def take_back(self) -> None:
        """Cancel what was asked for; workers give up what they do within seconds."""
        with self._lock:
            self._taken_back = True
            futures = list(self._futures)
        self._slots.close()
        if futures:
            with contextlib.suppress(Exception):  # the scheduler may have gone
                self._client.cancel(futures, force=True)

    def resume(self) -> None:
        """Take new requests, after `take_back`."""
        self._taken_back = False
        self._slots.close(closed=False)

    def _answer(self, work: Listen, request: ListenRequest) -> Answer:
        with self._slots.taken(request.source.size):
            return self._answer_now(work, request)

    def _answer_now(self, work: Listen, request: ListenRequest) -> Answer:
        with self._lock:
            if self._taken_back:
                raise Cancelled
            future = self._client.submit(
                work, request, key=f"align-{secrets.token_hex(16)}", pure=False, priority=request.source.size
            )
            self._futures.add(future)
        try:
            answer: Answer = future.result()
        except CancelledError as error:
            if self._taken_back:
                raise Cancelled from error
            raise self._lost() from error
        finally:
            with self._lock:
                self._futures.discard(future)
            future.release()
        return answer

    def _lost(self) -> ClusterError:
        return ClusterError(
            f"The connection to “{self._address}” is lost. Start the scheduler and run the same command."
        )

    def _hear(self, event: tuple[float, dict[str, Any]]) -> None:
        _time, said = event
        self._on_progress(said["name"], said["fraction"])


def _alignment_of(answer: Answer) -> Alignment:
    if answer.mismatch:
        raise ClusterError(f"{answer.mismatch}. Install the same version and models on the whole cluster.")
    if answer.alignment is None:
        raise RemoteFailure(answer.problem, refused=answer.refused)
    return answer.alignment
