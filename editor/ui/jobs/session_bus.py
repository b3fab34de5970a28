"""The message bus of a Linux desktop's session (D-Bus), where there is one."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection


def has_session_bus() -> bool:
    """Whether this session has a bus: asking Qt for one where there is none would try to start it."""
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    return sys.platform == "linux" and ("DBUS_SESSION_BUS_ADDRESS" in os.environ or socket.exists())


def connect_to_bus(name: str, *, address: str = "") -> QDBusConnection | None:
    """Return a connection of that name to the session's bus, or to the one at an address; None without."""
    if not address and not has_session_bus():
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    if address:
        made = QDBusConnection.connectToBus(address, name)
    else:
        made = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, name)
    return made if made.isConnected() else None
