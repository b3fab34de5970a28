"""The program in a bundle: what `earproof` and `earproof-gui` start, and all processes that these start.

In a bundle `sys.executable` is the program itself, not a Python. The program starts its workers as
`sys.executable -m MODULE`, so that is understood here as Python understands it.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def main() -> int:
    """Run the module named by -m, the window, or the command line, by the name of the program."""
    give_back_library_path()
    if sys.platform == "darwin":
        use_own_certificates()
    if len(sys.argv) > 2 and sys.argv[1] == "-m":
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    if Path(sys.argv[0]).stem == "earproof-gui":
        from editor.__main__ import main as open_window

        return open_window()
    from editor.cli import main as run_command

    return run_command()


def give_back_library_path() -> None:
    """Give other programs, such as the browser, the library path they would have had without the bundle.

    The loader has read it already, so that nothing changes for this process.
    """
    for name in _LIBRARY_PATHS:
        original = os.environ.pop(f"{name}_ORIG", None)
        if original is not None:
            os.environ[name] = original
        elif getattr(sys, "frozen", False):
            os.environ.pop(name, None)


def use_own_certificates() -> None:
    """Let HTTPS trust the certificates that come with pip: Python for macOS finds none of the system's."""
    from pip._vendor import certifi

    os.environ.setdefault("SSL_CERT_FILE", certifi.where())


if __name__ == "__main__":
    sys.exit(main())
