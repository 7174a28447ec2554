"""A real server on a real socket, for what no test client shows."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from vault.accounts.service import add_person, create_workspace, make_token
from vault.bootstrap import build
from vault.database.engine import EVERYWHERE
from vault.intake.queries import File, files
from vault.ledger.queries import recent_events
from vault.parts import Parts
from vault.settings import Settings
from vault.values import Actor

REPO = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Answer:
    """What the server said; status 0 where it said nothing."""

    status: int
    body: dict


@dataclass
class RunningServer:
    """A served vault, and its rows and bytes seen from beside."""

    port: int
    token: str
    parts: Parts

    def send(
        self, *pieces: bytes, path: str, headers: dict[str, str], method: str = "POST", hang_up: str = "no"
    ) -> Answer:
        """Send a request byte by byte as given, and read the answer.

        `hang_up`: ``no``; ``half`` closes the sending side and still reads; ``full`` closes at once, unread.
        """
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: localhost",
            f"Authorization: Bearer {self.token}",
            "Connection: close",
        ]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as line:
            line.sendall("\r\n".join([*lines, "", ""]).encode())
            for piece in pieces:
                line.sendall(piece)
            if hang_up == "full":
                return Answer(0, {})
            if hang_up == "half":
                line.shutdown(socket.SHUT_WR)
            said = b""
            with contextlib.suppress(ConnectionResetError):
                while more := line.recv(65536):
                    said += more
        if not said:
            return Answer(0, {})
        head, _, body = said.partition(b"\r\n\r\n")
        return Answer(int(head.split(b" ", 2)[1]), json.loads(body) if body else {})

    def kept(self) -> tuple[list[File], list[str], int]:
        """Return files, blobs and intake events."""
        with self.parts.database.reading(EVERYWHERE) as session:
            events = [event for event in recent_events(session, limit=500) if event.type.startswith("intake.")]
            return files(session), list(self.parts.store.digests()), len(events)

    def wait_until_idle(self) -> None:
        """Wait until no upload is being received any more."""
        incoming = self.parts.settings.data / "originals" / "incoming"
        for _ in range(1000):
            if not list(incoming.iterdir()):
                return
            time.sleep(0.01)
        pytest.fail("a temporary file stayed behind")


@pytest.fixture(scope="module")
def served(blank_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    folder = tmp_path_factory.mktemp("served") / "vault"
    shutil.copytree(blank_vault, folder)
    settings = Settings(data=folder, port=free_port(), max_file_mb=1)
    parts = build(settings)
    workspace = create_workspace(parts, "Example Trading Ltd")
    person = add_person(parts, Actor(workspace, "cli"), login="clerk", name="Clerk", role="clerk")
    token = make_token(parts, Actor(workspace, "cli"), person.id, "test")
    process = subprocess.Popen(
        [sys.executable, "-m", "vault.web.serving", settings.model_dump_json()], stdin=subprocess.PIPE, cwd=REPO,
        start_new_session=True,
    )  # fmt: skip
    try:
        for _ in range(600):
            assert process.poll() is None, "the server ended by itself"
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", settings.port), timeout=1):
                break
            time.sleep(0.05)
        yield RunningServer(settings.port, token, parts)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
        parts.database.dispose()
