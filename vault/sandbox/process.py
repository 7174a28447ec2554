"""Runs functions on foreign bytes in a process that can be killed: parsers crash, hang and eat memory, the vault goes on.

One `Child` serves many calls, because loading an OCR model costs a second; after a crash, a hang or garbage it is replaced at the next
call. A call ends in a value, or in `Unreadable` with the fact ``reason``: ``crash``, ``timeout``, ``memory`` or ``error``. Must not know
what the functions do.

Limits: the wall clock everywhere; memory and processor time where the system has them (`resource`). A process group of its own lets
programs the function started (tesseract) die with it; Windows kills the child alone.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import BinaryIO, Literal, Self

from vault.errors import Unreadable
from vault.sandbox.frames import BrokenFrame, Kind, as_json, from_json, read_frame, write_frame

Reason = Literal["crash", "timeout", "memory", "error"]

_PROCESSOR_SLACK = 30
"""Processor seconds granted beyond the wall clock: start-up and threads; the wall clock is the limit that normally acts."""
_OUT_OF_MEMORY = ("bad_alloc", "MemoryError", "Cannot allocate memory", "out of memory")
_STDERR_LINES = 20

_Frame = tuple[Kind, bytes]


class Child:
    """A process that calls functions named ``module:function`` for us, one at a time."""

    def __init__(self, *, memory_mb: int) -> None:
        self._memory_mb = memory_mb
        self._process: subprocess.Popen[bytes] | None = None
        self._frames: queue.SimpleQueue[_Frame | None] = queue.SimpleQueue()
        self._said: deque[str] = deque(maxlen=_STDERR_LINES)
        self.calls = 0
        """Calls served by the present process; 0 right after it was replaced."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def call(
        self,
        function: str,
        arguments: dict[str, object],
        *,
        seconds: float,
        progress: Callable[..., None] | None = None,
    ) -> object:
        """Return what the function returns: a JSON value, or bytes.

        Args:
            function: as ``package.module:name``; must be importable in a fresh process.
            arguments: by name, all of them JSON values.
            seconds: the wall clock it may take, start of the process not counted.
            progress: called with whole numbers whenever the function calls its own argument ``progress``.

        Raises:
            Unreadable: with the fact ``reason``; a crash, a timeout and garbage cost the process, which the next call replaces.
        """
        process = self._running()
        request = {
            "function": function,
            "arguments": arguments,
            "processor_seconds": int(seconds * (os.cpu_count() or 1)) + _PROCESSOR_SLACK,
            "wants_progress": progress is not None,
        }
        self.calls += 1
        try:
            if process.stdin is None:
                raise BrokenPipeError
            write_frame(process.stdin, "call", as_json(request))  # type: ignore[arg-type]  # Popen says IO[bytes]
        except OSError:
            raise self._ended(process) from None
        return self._outcome(process, seconds, progress)

    def close(self) -> None:
        """Kill the process and what it started, and wait until they are gone."""
        if self._process is not None:
            _kill(self._process)
            self._process = None

    @property
    def process_id(self) -> int | None:
        """Of the running process, None between processes."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self.calls = 0
            self._frames = queue.SimpleQueue()
            self._said = deque(maxlen=_STDERR_LINES)
            # -P: a module in the current folder must never stand in for a library.
            command = [sys.executable, "-P", "-m", "vault.sandbox.child", str(self._memory_mb)]
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=os.name == "posix",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
            _start(_receive, self._process.stdout, self._frames)
            _start(_listen, self._process.stderr, self._said)
        return self._process

    def _outcome(
        self, process: subprocess.Popen[bytes], seconds: float, progress: Callable[..., None] | None
    ) -> object:
        deadline = time.monotonic() + seconds
        while True:
            try:
                frame = self._frames.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                self.close()
                raise _failure("timeout", f"took longer than {seconds:g} seconds and was stopped") from None
            if frame is None:
                raise self._ended(process)
            kind, payload = frame
            try:
                if kind == "bytes":
                    return payload
                answer = from_json(payload)
            except BrokenFrame:
                raise self._ended(process) from None
            if kind == "value":
                return answer
            if kind == "failure":
                raise _told(answer)
            if kind == "progress" and progress is not None and isinstance(answer, list):
                progress(*answer)

    def _ended(self, process: subprocess.Popen[bytes]) -> Unreadable:
        """Return the reason for a process that died or talks garbage, and put it away."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=2)
        code = process.poll()
        self.close()
        said = " ".join(self._said)
        if any(sign in said for sign in _OUT_OF_MEMORY):
            return _failure("memory", f"needed more than {self._memory_mb} MB of memory and was stopped")
        if code is not None and code < 0 and -code == getattr(signal, "SIGXCPU", 0):
            return _failure("timeout", "used up its processor time and was stopped")
        how = "sent something that is no answer" if code is None else f"ended with code {code}"
        return _failure("crash", f"broke its process, which {how}")


def _start(target: Callable[..., None], *arguments: object) -> None:
    threading.Thread(target=target, args=arguments, daemon=True).start()


def _receive(answers: BinaryIO, frames: queue.SimpleQueue[_Frame | None]) -> None:
    """Queue the child's frames; None at their end, clean or not."""
    with answers, contextlib.suppress(BrokenFrame, OSError, ValueError):
        while (frame := read_frame(answers)) is not None:
            frames.put(frame)
    frames.put(None)


def _listen(errors: BinaryIO, said: deque[str]) -> None:
    with errors, contextlib.suppress(OSError, ValueError):
        for line in errors:
            said.append(line.decode("utf-8", "replace").strip()[:300])


def _told(answer: object) -> Unreadable:
    """Return the failure a child told about itself."""
    facts = answer if isinstance(answer, dict) else {}
    if facts.get("reason") == "memory":
        return _failure("memory", "needed more memory than it may have")
    if facts.get("known"):
        extra = facts.get("facts")
        named = {str(key): str(fact) for key, fact in extra.items()} if isinstance(extra, dict) else {}
        return Unreadable(str(facts.get("message")), hint=str(facts.get("hint", "")), **{"reason": "error", **named})
    return _failure("error", f"failed: {facts.get('type')}: {facts.get('message')}")


def _failure(reason: Reason, what: str) -> Unreadable:
    return Unreadable(
        f"reading it {what}", hint="Open the file in another program and save or scan it again.", reason=reason
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
