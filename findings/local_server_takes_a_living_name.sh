#!/usr/bin/env bash
# QLocalServer with access options listens under a name that a living server has, and takes its clients away.
#
# A program that runs once a user hands its files to the one that runs already; the usual recipe is: connect, and if
# nobody answers, listen; if listen() fails, the name is in use. That holds without options. With UserAccessOption, which
# keeps other users away, Qt binds the socket elsewhere, sets its permissions and renames it over the name: listen()
# succeeds although the first server lives. That one hears of nothing any more, without an error. So two programs started
# at the same moment both take themselves for the first. Ask whether somebody can be connected to before listening.
#
# Seen 2026-11-30 with PySide6 (Qt) 6.11.3 on Linux.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.3
TMPDIR=$work "$work/venv/bin/python" - <<'EOF2'
import sys

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtNetwork import QLocalServer, QLocalSocket

app = QCoreApplication([])
print("Qt", qVersion())


def reached(name, servers):
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    return [server.waitForNewConnection(300)[0] for server in servers]


seen = []
for options in (QLocalServer.SocketOption.NoOptions, QLocalServer.SocketOption.UserAccessOption):
    first, second = QLocalServer(), QLocalServer()
    for server in (first, second):
        server.setSocketOptions(options)
    name = f"tool-{options.name}"
    listens = [first.listen(name), second.listen(name)]
    seen.append((listens, reached(name, (first, second))))
    print(f"{options.name}: listen() of the first and second: {listens}; who is reached: {seen[-1][1]}")
    first.close()
    second.close()
expected = [([True, False], [True, False]), ([True, True], [False, True])]
sys.exit(0 if seen == expected else "changed")
EOF2
