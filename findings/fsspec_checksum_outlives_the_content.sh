#!/usr/bin/env bash
# fsspec's `checksum` and `ukey` of a file stay the same while its content changes, on the web and elsewhere.
#
# To read remote files again only where they changed, fsspec offers `ukey` ("to tell if it has changed") and `checksum`
# ("If the checksum is the same from one moment to another, the contents are guaranteed to be the same"). Neither holds.
# On the web `ukey` is made of the address and the options alone, though `info` has the server's ETag beside it: it
# never changes. `checksum`, and `ukey` of most other protocols, hash whatever `info` happens to list: in memory, as in
# FTP listings without times, it is name, size and perhaps when the file was made; a file changed in place to the same
# length keeps its checksum, and in memory even its time by `modified`. What tells the change is an ETag in `info` (not a
# weak one), a checksum that a store keeps itself, or a time of change that a real file system or store sets.
#
# Seen 2026-11-30 with fsspec 2026.9.0, aiohttp 3.13.2.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet fsspec==2026.9.0 aiohttp==3.13.2

venv/bin/python - <<'END'
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version

import fsspec

print(*(f"{name} {version(name)}" for name in ("fsspec", "aiohttp")))
content = {"body": b"first", "tag": '"1"'}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(content["body"])))
        self.send_header("ETag", content["tag"])
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content["body"])

    do_HEAD = do_GET

    def log_message(self, *_what):
        pass


def facts(system, path):
    return {"content": system.cat_file(path), "ukey": system.ukey(path), "checksum": system.checksum(path)}


def kept(before, after):
    """Return which of the two keys are the same, though the content is another."""
    assert before["content"] != after["content"], "the file did not change"
    return sorted(name for name in ("ukey", "checksum") if before[name] == after[name])


found = {}
with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    web = fsspec.filesystem("http", skip_instance_cache=True)
    url = f"http://127.0.0.1:{server.server_address[1]}/talk.wav"
    before, tag = facts(web, url), web.info(url)["ETag"]
    content.update(body=b"other", tag='"2"')
    found["http"] = kept(before, facts(web, url))
    print("http: the same", found["http"], "although the ETag went from", tag, "to", web.info(url)["ETag"])
    server.shutdown()

memory = fsspec.filesystem("memory")
memory.pipe_file("/talk.wav", b"first")
before, made = facts(memory, "/talk.wav"), memory.modified("/talk.wav")
time.sleep(0.01)
with memory.open("/talk.wav", "r+b") as file:
    file.write(b"other")
found["memory"] = kept(before, facts(memory, "/talk.wav"))
later = memory.modified("/talk.wav") > made
print("memory: the same", found["memory"], "and modified() later:", later)
ok = found == {"http": ["ukey"], "memory": ["checksum", "ukey"]} and not later
sys.exit(0 if ok else "changed: a key tells that the content is another")
END
echo "as described"
