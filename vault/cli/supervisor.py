"""Keeps child processes running: starts them, starts dead ones again, stops all of them. Knows nothing of what they do.

Each child gets a pipe as its standard input and ends when the pipe closes; so none outlives this process, even one that was killed. Each has a
process group of its own where the system has such, so that what a child started goes with it.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

GRACE_S: Final = 20
"""How long a child may take to end once it is asked to."""
_POLL_S: Final = 0.2
_LIVED_S: Final = 10
"""A child that lived shorter than this before it died is started again only after a wait that doubles."""
_LONGEST_WAIT_S: Final = 30.0


@dataclass
class Child:
    """One process to be kept running."""

    name: str
    command: Callable[[], Sequence[str]]
    """Makes the command line of the next start."""
    died: Callable[[], None] = field(default=lambda: None)
    """Called after a process ended, however it did, before the next is started."""
    process: subprocess.Popen[bytes] | None = None
    _started: float = 0.0
    _wait: float = 0.0
    _start_at: float = 0.0

    def start(self) -> None:
        """Start the process."""
        self.process = subprocess.Popen(  # noqa: S603 - our own command line
            list(self.command()), stdin=subprocess.PIPE, start_new_session=os.name == "posix"
        )
        self._started = time.monotonic()

    def tend(self) -> None:
        """Start it again where it died, at once or after a wait."""
        if self.process is None:
            if time.monotonic() >= self._start_at:
                self.start()
            return
        if self.process.poll() is None:
            return
        self._bury()
        lived = time.monotonic() - self._started >= _LIVED_S
        self._wait = 0.0 if lived else min(max(self._wait * 2, 0.5), _LONGEST_WAIT_S)
        self._start_at = time.monotonic() + self._wait

    def ask_to_end(self) -> None:
        """Close its standard input and, where the system has signals, send SIGTERM."""
        if self.process is None:
            return
        if self.process.stdin is not None:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
        if os.name == "posix" and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)

    def end(self, deadline: float) -> None:
        """Wait until it has ended, and end it hard at the deadline."""
        if self.process is None:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(max(deadline - time.monotonic(), 0.1))
        self._bury()

    def _bury(self) -> None:
        """End whatever is left of the process and of those it started."""
        process = self.process
        if process is None:
            return
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        self.process = None
        self.died()


def tend(children: Sequence[Child], stop: threading.Event) -> None:
    """Keep the children running until `stop` is set, then end all of them."""
    try:
        while not stop.is_set():
            for child in children:
                child.tend()
            stop.wait(_POLL_S)
    finally:
        for child in children:
            child.ask_to_end()
        deadline = time.monotonic() + GRACE_S
        for child in children:
            child.end(deadline)
