"""Leases jobs and runs their handlers, one at a time, until told to stop. Knows no step; handlers are given as a table.

A handler that raises costs one attempt, with its reason in the job's row. A holder that loses its lease, or is asked to stop, ends at its
next word of progress; what it has not saved by then is not saved.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

import structlog

from vault.clock import Clock
from vault.database.engine import Database
from vault.errors import VaultError
from vault.jobs.service import LEASE_S, Leased, fail, finish, give_back, heartbeat, lease_next

Progress = Callable[[int, int], None]
"""Called by a handler with what is done and how much there is."""
Handler = Callable[[str, str, Progress], None]
"""Called with workspace, subject and progress. May be called twice for one subject, and must then come to the same."""

POLL_S: Final = 0.5
"""How long an idle worker waits before it looks again."""
_TEMPORARY_FROM_STATUS: Final = 500
"""Errors of the tree below this are the input's fault: trying again would end the same."""

_log = structlog.get_logger("vault.jobs")


class LeaseLost(Exception):
    """The job belongs to somebody else now, or is due once more; the handler must save nothing further."""


class StopRequested(Exception):
    """The worker was asked to stop; the job goes back untried."""


class Worker:
    """One reader of papers."""

    def __init__(
        self,
        database: Database,
        handlers: Mapping[str, Handler],
        *,
        holder: str,
        clock: Clock,
        lease_seconds: float = LEASE_S,
        poll_seconds: float = POLL_S,
    ) -> None:
        self._database = database
        self._handlers = handlers
        self._holder = holder
        self._clock = clock
        self._lease_seconds = lease_seconds
        self._poll_seconds = poll_seconds

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set."""
        while not stop.is_set():
            if not self.run_one(stop):
                stop.wait(self._poll_seconds)

    def run_one(self, stop: threading.Event | None = None) -> bool:
        """Do the next job that is due; False where none was."""
        leased = lease_next(self._database, holder=self._holder, now=self._clock(), seconds=self._lease_seconds)
        if leased is None:
            return False
        self._work(leased, stop or threading.Event())
        return True

    def _work(self, leased: Leased, stop: threading.Event) -> None:
        log = _log.bind(job=leased.id, step=leased.step, subject=leased.subject, attempt=leased.attempt)
        handler = self._handlers.get(leased.step)
        if handler is None:
            reason = f"This version of the program does not know the step {leased.step!r}."
            self._fail(leased, "unknown-step", reason, permanent=True)
            return
        try:
            with self._kept_alive(leased) as lost:
                handler(leased.workspace_id, leased.subject, self._progress(leased, stop, lost))
        except LeaseLost:
            log.warning("job.lease_lost")
        except StopRequested:
            give_back(self._database, leased)
            log.info("job.given_back")
        except VaultError as error:
            log.warning("job.failed", code=error.code, reason=error.message)
            reason = f"{error.message}. {error.hint}" if error.hint else error.message
            self._fail(leased, error.code, reason, permanent=error.status < _TEMPORARY_FROM_STATUS)
        except Exception as error:
            log.exception("job.broke")
            self._fail(leased, "internal-error", f"{type(error).__name__}: {error}", permanent=False)
        else:
            done = finish(self._database, leased, now=self._clock())
            log.info("job.done" if done else "job.lease_lost")

    def _fail(self, leased: Leased, code: str, reason: str, *, permanent: bool) -> None:
        fail(self._database, leased, now=self._clock(), reason_code=code, reason=reason, permanent=permanent)

    def _progress(self, leased: Leased, stop: threading.Event, lost: threading.Event) -> Progress:
        def progress(done: int, of: int) -> None:
            if stop.is_set():
                raise StopRequested
            if lost.is_set() or not self._beat(leased, (done, of)):
                raise LeaseLost

        return progress

    def _beat(self, leased: Leased, progress: tuple[int, int] | None = None) -> bool:
        return heartbeat(self._database, leased, now=self._clock(), seconds=self._lease_seconds, progress=progress)

    @contextmanager
    def _kept_alive(self, leased: Leased) -> Iterator[threading.Event]:
        """Beat in a thread while the handler works; the event given tells that the lease was lost."""
        ended, lost = threading.Event(), threading.Event()

        def beat() -> None:
            while not ended.wait(self._lease_seconds / 3):
                if not self._beat(leased):
                    lost.set()
                    return

        thread = threading.Thread(target=beat, name=f"heartbeat-{leased.id}", daemon=True)
        thread.start()
        try:
            yield lost
        finally:
            ended.set()
            thread.join()
