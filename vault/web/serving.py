"""Starts the web server on the wired app. Granian: wheels for all systems, and it streams bodies where others buffer them first.

Run as ``python -m vault.web.serving SETTINGS`` by `vault serve`, with the settings as JSON; ends when its standard input closes, so that it
never outlives who started it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import wait
from typing import Any, Final

from granian.constants import Interfaces
from granian.http import HTTP1Settings
from granian.server import Server

from vault.bootstrap import build
from vault.settings import Settings
from vault.web.app import create_app

THREADS: Final = 4
"""Requests answered at once. An upload keeps one busy for as long as it lasts."""
_STOP_S: Final = 10
"""How long a request may still take once the server is asked to stop."""


def serve_web(settings: Settings) -> None:
    """Serve until asked to stop."""
    server = Server(
        "vault",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=max(THREADS, 1),
        websockets=False,
        workers_kill_timeout=_STOP_S,
        respawn_failed_workers=True,
        log_enabled=False,
        http1_settings=HTTP1Settings(header_read_timeout=30_000),
    )
    server.serve(target_loader=partial(_load, settings.model_dump_json(by_alias=True)), wrap_loader=False)


def _load(settings_json: str) -> Callable[..., Any]:
    """Return the WSGI app; called in the process that answers requests."""
    _end_with_parent()
    return create_app(build(Settings.model_validate_json(settings_json)))


def _end_with_parent() -> None:
    """Stop this process when the one that started it is gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()


def _end_with_input() -> None:
    """Ask this process to stop when its standard input closes.

    Reads the bare descriptor: a thread blocked in `sys.stdin` holds its lock, and the server's forked worker, which closes `sys.stdin` as it
    begins, would wait for that lock for ever.
    """
    descriptor = sys.stdin.fileno()

    def watch() -> None:
        while os.read(descriptor, 1024):
            pass
        if sys.platform != "win32":
            # To the process, not to this thread: the main thread waits, and only a signal of its own wakes it.
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(_STOP_S + 5)
        os._exit(1)  # it cannot be woken; the process that answers requests ends with this one

    threading.Thread(target=watch, name="input-watch", daemon=True).start()


if __name__ == "__main__":
    _end_with_input()
    serve_web(Settings.model_validate_json(sys.argv[1]))
