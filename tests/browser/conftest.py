"""A vault that serves on a port of its own, and a browser signed in to nothing yet."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import sync_playwright

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip


def run_vault(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "vault", *words], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


@contextmanager
def served_vault(folder: Path) -> Iterator[SimpleNamespace]:
    """Serve a new vault; give its address, a link that signs in once, its folder, and its command line."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = folder / "vault"
    environment = {**os.environ, "VAULT_DATA": str(data), "PORT": str(port)}
    (link,) = re.findall(r"http://\S+", run_vault(environment, "init"))
    with (folder / "serve.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "vault", "serve", "--workers", "1"], env=environment, stdout=log, stderr=log
        )
        try:
            _wait_until_it_answers(f"http://127.0.0.1:{port}/healthz", server)
            yield SimpleNamespace(
                address=f"http://127.0.0.1:{port}",
                link=link,
                data=data,
                run=lambda *words: run_vault(environment, *words),
            )
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(60)


@contextmanager
def opened_page() -> Iterator[object]:
    """Give a page of a new browser; what scripts complain of is kept on it."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        if chromium is None and not Path(playwright.chromium.executable_path).exists():
            pytest.skip("no Chromium on this machine; install it with apt-get install chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        context = browser.new_context(locale="en-GB", accept_downloads=True)
        page = context.new_page()
        page.complaints = []
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
        yield page
        browser.close()


@pytest.fixture
def served(tmp_path):
    """A new vault that serves on a port of its own; gives its address and a link that signs in once."""
    with served_vault(tmp_path) as one:
        yield one.address, one.link


@pytest.fixture
def page():
    with opened_page() as page:
        yield page


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A served vault, and a browser whose clerk is signed in; the tests of a module share both, each with its own papers."""
    with served_vault(tmp_path_factory.mktemp("shop")) as one, opened_page() as page:
        page.goto(one.link)
        page.get_by_role("main").get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{one.address}/**")
        one.page = page
        yield one


def _wait_until_it_answers(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert server.poll() is None, "the server ended by itself"
        try:
            with urllib.request.urlopen(address) as answer:
                assert json.load(answer) == {"status": "ok"}
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the server never answered")
