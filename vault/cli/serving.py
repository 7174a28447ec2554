"""`vault serve` and `vault worker`: the web server and the readers of papers, each a process of its own.

Run as ``python -m vault.cli.serving SETTINGS HOLDER`` it is one reader, started and watched by `vault serve`.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Final

import click
import structlog

from vault.bootstrap import build, initialise
from vault.cli.supervisor import GRACE_S, Child, tend
from vault.errors import Conflict
from vault.jobs.service import free_leases_of
from vault.jobs.worker import Worker
from vault.parts import Parts
from vault.pipeline import handlers
from vault.settings import Settings
from vault.values import new_id

_READY_S: Final = 60
"""How long the web server may take to answer for the first time."""


@click.command("serve")
@click.option(
    "--workers", type=click.IntRange(0, 64), default=None, help="Readers; default one for every two processors."
)
def serve_command(workers: int | None) -> None:
    """Serve the web app and the API, and read papers, until stopped.

    VAULT_HOST and PORT say where (default 127.0.0.1:8000).
    """
    settings = Settings.from_environment()
    initialise(settings)
    serve(
        settings,
        announce=lambda address: click.echo(f"Provenance Vault serves on {address} (stop with Ctrl-C)"),
        readers=workers,
    )


@click.command("worker")
def worker_command() -> None:
    """Read papers until stopped. `vault serve` starts its own; this is one more."""
    work(Settings.from_environment(), holder=new_id("wrk"))


def serve(settings: Settings, *, announce: Callable[[str], None], readers: int | None = None) -> None:
    """Start the web server and the readers, start dead ones again, and stop all at SIGTERM or Ctrl-C.

    Args:
        settings: Of an initialised vault.
        announce: Called with the address once the web app answers.
        readers: How many readers; None for as many as the settings say.

    Raises:
        Conflict: something else uses the port.
    """
    _refuse_used_port(settings)
    parts = build(settings)
    children = [Child("web", lambda: [sys.executable, "-m", "vault.web.serving", settings.model_dump_json()])]
    children += [_reader(parts, number) for number in range(reader_count(settings) if readers is None else readers)]
    try:
        with _stop_at_signals() as stop:
            threading.Thread(target=_announce_when_ready, args=(settings, announce, stop), daemon=True).start()
            tend(children, stop)
    finally:
        parts.database.dispose()


def reader_count(settings: Settings) -> int:
    """Return how many readers the settings ask for."""
    return settings.readers or max(1, (os.cpu_count() or 1) // 2)


def work(settings: Settings, *, holder: str, stop: threading.Event | None = None) -> None:
    """Be one reader until SIGTERM, Ctrl-C or `stop`; the job at hand goes back to be done by another."""
    _log_to_standard_error()
    parts = build(settings)
    try:
        with _stop_at_signals(stop) as asked:
            Worker(parts.database, handlers(parts), holder=holder, clock=parts.clock).run(asked)
    finally:
        parts.database.dispose()


def _log_to_standard_error() -> None:
    """One line an event. Tracebacks without local variables: those hold what stands on people's papers."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"], drop_missing=True),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _reader(parts: Parts, number: int) -> Child:
    """Return a reader to be kept running; when one died its job comes back at once instead of when its lease ends."""
    holders: list[str] = []

    def command() -> Sequence[str]:
        holders.append(new_id("wrk"))
        return [sys.executable, "-m", "vault.cli.serving", parts.settings.model_dump_json(), holders[-1]]

    return Child(f"reader {number + 1}", command, died=lambda: _free(parts, holders[-1]))


def _free(parts: Parts, holder: str) -> None:
    free_leases_of(parts.database, holder)


@contextmanager
def _stop_at_signals(stop: threading.Event | None = None) -> Iterator[threading.Event]:
    """Give an event that SIGTERM and SIGINT set; the handlers from before come back at the end."""
    asked = stop or threading.Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        asked.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _refuse_used_port(settings: Settings) -> None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port in TIME_WAIT is free
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            msg = f"the address {settings.host}:{settings.port} cannot be used: {error.strerror}"
            raise Conflict(msg, hint="Stop what uses it, or choose another port: PORT=8080 vault serve") from error


def _announce_when_ready(settings: Settings, announce: Callable[[str], None], stop: threading.Event) -> None:
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.host, settings.host)  # noqa: S104 - compared, not bound
    deadline = time.monotonic() + _READY_S
    while not stop.is_set() and time.monotonic() < deadline:
        try:
            socket.create_connection((host, settings.port), timeout=1).close()
        except OSError:
            stop.wait(0.1)
        else:
            announce(f"http://{f'[{host}]' if ':' in host else host}:{settings.port}")
            return


def _stop_with_input(stop: threading.Event) -> None:
    """Ask to stop when standard input closes, because who started this process is gone or wants it; end hard when it takes too long."""
    descriptor = (
        sys.stdin.fileno()
    )  # the bare descriptor: a blocked read of `sys.stdin` holds a lock that a fork would inherit
    while os.read(descriptor, 1024):
        pass
    stop.set()
    time.sleep(GRACE_S)
    os._exit(1)


commands: list[click.Command] = [serve_command, worker_command]

if __name__ == "__main__":
    _stop = threading.Event()
    threading.Thread(target=partial(_stop_with_input, _stop), daemon=True).start()
    work(Settings.model_validate_json(sys.argv[1]), holder=sys.argv[2], stop=_stop)
