"""What runs inside the killable process: takes calls from its standard input, answers on what was its standard output.

Started as ``python -P -m vault.sandbox.child MEMORY_MB``. Whatever a called library prints goes to standard error, so it cannot mix with the
answers. Ends itself, and every process it started, as soon as its parent is gone. Must not be imported by the parent.
"""

from __future__ import annotations

import importlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

from vault.errors import VaultError
from vault.sandbox.frames import as_json, from_json, read_frame, write_frame

_MIB = 1024 * 1024


def limit_memory(megabytes: int) -> None:
    """Limit this process's address space where the system can (Linux; macOS takes the call and may ignore it)."""
    try:
        import resource
    except ImportError:  # Windows has no such limit for a single process
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MIB, megabytes * _MIB))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):  # the system refuses: the wall clock is what remains
        return


def limit_processor(seconds: int) -> None:
    """Let the system end this process once it has burnt so many more seconds of processor time, should its parent be gone by then."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def end_with_parent() -> None:
    """End this process and all it started."""
    if hasattr(os, "killpg"):
        os.killpg(0, signal.SIGKILL)  # the parent gave this process a group of its own
    os._exit(0)


def listen(calls: BinaryIO, inbox: queue.SimpleQueue[bytes]) -> None:
    """Pass calls on; when the parent's end of the pipe closes, there is nobody left to work for."""
    while (frame := read_frame(calls)) is not None:
        inbox.put(frame[1])
    end_with_parent()


def answer(call: bytes, answers: BinaryIO) -> None:
    """Run one call and write its value or what went wrong."""

    def progress(*numbers: int) -> None:
        write_frame(answers, "progress", as_json(list(numbers)))

    try:
        request: Any = from_json(call)  # written by our own parent
        limit_processor(int(request["processor_seconds"]))
        module, _, name = str(request["function"]).partition(":")
        function: Callable[..., object] = getattr(importlib.import_module(module), name)
        arguments = dict(request["arguments"])
        if request.get("wants_progress"):
            arguments["progress"] = progress
        value = function(**arguments)
        kind, payload = ("bytes", value) if isinstance(value, bytes) else ("value", as_json(value))
    except MemoryError:
        write_frame(answers, "failure", as_json({"reason": "memory", "type": "MemoryError", "message": ""}))
    except VaultError as error:
        facts = {key: str(fact) for key, fact in error.facts.items()}
        told = {"reason": "error", "type": type(error).__name__, "message": error.message, "hint": error.hint}
        write_frame(answers, "failure", as_json({**told, "facts": facts, "known": True}))
    except BaseException as error:  # noqa: BLE001 - a parser may raise anything; all of it goes to the parent as a failure
        told = {"reason": "error", "type": type(error).__name__, "message": str(error)[:500]}
        write_frame(answers, "failure", as_json(told))
    else:
        write_frame(answers, "bytes" if kind == "bytes" else "value", payload)


def run() -> None:
    """Serve calls until the parent is gone."""
    calls = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    limit_memory(int(sys.argv[1]))
    inbox: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=listen, args=(calls, inbox), daemon=True).start()
    while True:
        answer(inbox.get(), answers)


if __name__ == "__main__":
    run()
