"""Functions that do what bad parsers do; called in a sandboxed child by name."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable

from vault.errors import Unreadable


def add(*, left: int, right: int) -> int:
    return left + right


def picture() -> bytes:
    return b"\x00\x01" * 1000


def crash() -> None:
    os.abort()


def leave() -> None:
    os._exit(3)


def hang() -> None:
    while True:
        time.sleep(1)


def spin() -> None:
    while True:
        pass


def eat_memory() -> int:
    hoard = [bytearray(64 * 1024 * 1024) for _ in range(100)]
    return len(hoard)


def fail() -> None:
    msg = "object 17 has no length"
    raise TypeError(msg)


def exit_softly() -> None:
    sys.exit(0)


def refuse() -> None:
    raise Unreadable("the file is encrypted", hint="Save it without a password.", reason="encrypted")


def shout() -> str:
    """Write to standard output as a chatty library does, from Python and from below it."""
    sys.stdout.write("garbage " * 100 + "\n")
    sys.stdout.flush()
    os.write(1, b"\xff\xfe more garbage\n")
    return "still understood"


def garble() -> None:
    """Write nonsense into every open file, the answers' pipe among them."""
    for descriptor in range(3, 32):
        try:
            os.write(descriptor, b"\x00garbage that is no frame" * 10)
        except OSError:
            continue
    time.sleep(60)


def not_json() -> object:
    return object()


def count(*, progress: Callable[..., None]) -> str:
    for number in (1, 2, 3):
        progress(number, 3)
    return "done"


def process_id() -> int:
    return os.getpid()


def start_grandchild() -> int:
    """Start a process that outlives its parent unless it is killed with it."""
    return subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]).pid
