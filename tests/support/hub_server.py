"""A server in the place of the hub: files in pieces, connections that break, what was asked for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class HubServer:
    """Serves `files` by their last name; what is asked for is kept in `asked` as (name, range)."""

    files: dict[str, bytes]
    asked: list[tuple[str, str]] = field(default_factory=list)
    break_after: int | None = None
    """So many bytes of a file are sent before its connection breaks."""
    hold_after: int | None = None
    """So many bytes of a file are sent before the server falls silent."""
    has_ranges: bool = True
    tags: dict[str, str] = field(default_factory=dict)
    """The ETag of a file."""
    status: int = 200
    held: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)
    address: str = ""


@contextmanager
def hub_server(files: dict[str, bytes]) -> Iterator[HubServer]:
    """Serve files until the block ends."""
    hub = HubServer(files)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(hub, self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: ARG002
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        hub.address = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield hub
        finally:
            hub.let_go.set()
            server.shutdown()
            thread.join()


def _answer(hub: HubServer, request: BaseHTTPRequestHandler) -> None:
    name, asked = request.path.partition("?")[0].rpartition("/")[2], request.headers.get("Range", "")
    hub.asked.append((name, asked))
    data = hub.files.get(name)
    if hub.status != 200 or data is None:
        request.send_error(hub.status if hub.status != 200 else 404)
        return
    start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and hub.has_ranges else 0
    if start >= len(data) and asked:
        request.send_response(416)
        request.send_header("Content-Range", f"bytes */{len(data)}")
        request.end_headers()
        return
    request.send_response(206 if asked and hub.has_ranges else 200)
    request.send_header("Content-Length", str(len(data) - start))
    if name in hub.tags:
        request.send_header("ETag", hub.tags[name])
    request.end_headers()
    _send(hub, request, data[start:])


def _send(hub: HubServer, request: BaseHTTPRequestHandler, data: bytes) -> None:
    if hub.hold_after is not None and len(data) > hub.hold_after:
        request.wfile.write(data[: hub.hold_after])
        request.wfile.flush()
        hub.held.set()
        hub.let_go.wait(30)
        request.close_connection = True
        return
    if hub.break_after is not None and len(data) > hub.break_after:
        data, request.close_connection = data[: hub.break_after], True
    request.wfile.write(data)
