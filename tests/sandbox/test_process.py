"""A child that crashes, hangs, eats memory, raises or talks garbage costs one call, and the parent is told which it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from vault.errors import Unreadable
from vault.sandbox.frames import BrokenFrame, from_json, read_frame, write_frame
from vault.sandbox.process import Child

_LONG = 30.0
_SHORT = 1.0

posix = pytest.mark.skipif(os.name != "posix", reason="process groups and memory limits are the system's")


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> Iterator[Child]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    with Child(memory_mb=1024) as running:
        yield running


def reason_of(child: Child, function: str, *, seconds: float = _LONG) -> object:
    with pytest.raises(Unreadable) as caught:
        child.call(f"misbehaving:{function}", {}, seconds=seconds)
    assert caught.value.message
    assert caught.value.hint
    return caught.value.facts["reason"]


def works(child: Child) -> bool:
    return child.call("misbehaving:add", {"left": 2, "right": 3}, seconds=_LONG) == 5


def gone(process_id: int) -> bool:
    """Whether the process ends within a few seconds."""
    for _ in range(100):
        try:
            os.kill(process_id, 0)
        except ProcessLookupError:
            return True
        state = Path(f"/proc/{process_id}/stat")
        if state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


def ended(child: Child) -> bool:
    """Whether the parent learns within a few seconds that its child is gone."""
    for _ in range(100):
        if child.process_id is None:
            return True
        time.sleep(0.05)
    return False


def test_values_and_bytes_come_back(child: Child) -> None:
    assert works(child)
    assert child.call("misbehaving:picture", {}, seconds=_LONG) == b"\x00\x01" * 1000


def test_one_process_serves_many_calls(child: Child) -> None:
    first = child.call("misbehaving:process_id", {}, seconds=_LONG)
    assert child.call("misbehaving:process_id", {}, seconds=_LONG) == first != os.getpid()


@pytest.mark.parametrize("function", ["crash", "leave"])
def test_a_crash_is_told_and_the_next_call_works(child: Child, function: str) -> None:
    assert reason_of(child, function) == "crash"
    assert works(child)


@pytest.mark.parametrize("function", ["hang", "spin"])
def test_a_hang_is_stopped_at_the_wall_clock_and_the_next_call_works(child: Child, function: str) -> None:
    assert works(child)
    stuck = child.process_id
    assert reason_of(child, function, seconds=_SHORT) == "timeout"
    assert stuck is not None
    assert gone(stuck)
    assert works(child)


@posix
def test_eating_memory_is_stopped_at_the_limit_and_the_next_call_works(child: Child) -> None:
    assert reason_of(child, "eat_memory") == "memory"
    assert works(child)


@pytest.mark.parametrize("function", ["fail", "exit_softly", "not_json", "absent"])
def test_whatever_is_raised_becomes_an_error_and_keeps_the_process(child: Child, function: str) -> None:
    assert works(child)
    before = child.process_id
    assert reason_of(child, function) == "error"
    assert child.process_id == before
    assert works(child)


def test_a_refusal_comes_through_with_its_own_words_and_reason(child: Child) -> None:
    with pytest.raises(Unreadable, match="the file is encrypted") as caught:
        child.call("misbehaving:refuse", {}, seconds=_LONG)
    assert caught.value.hint == "Save it without a password."
    assert caught.value.facts["reason"] == "encrypted"


def test_what_a_library_prints_does_not_mix_with_the_answer(child: Child) -> None:
    assert child.call("misbehaving:shout", {}, seconds=_LONG) == "still understood"


def test_garbage_in_place_of_an_answer_is_a_crash_and_the_next_call_works(child: Child) -> None:
    assert reason_of(child, "garble", seconds=10) == "crash"
    assert works(child)


def test_progress_is_passed_on_while_the_call_runs(child: Child) -> None:
    seen: list[tuple[int, ...]] = []
    assert child.call("misbehaving:count", {}, seconds=_LONG, progress=lambda *numbers: seen.append(numbers)) == "done"
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_child_killed_between_calls_is_replaced(child: Child) -> None:
    assert works(child)
    assert child.process_id is not None
    os.kill(child.process_id, signal.SIGTERM)
    assert ended(child)
    assert works(child)


@posix
def test_closing_ends_what_the_child_started_too(child: Child) -> None:
    grandchild = child.call("misbehaving:start_grandchild", {}, seconds=_LONG)
    child.close()
    assert isinstance(grandchild, int)
    assert gone(grandchild)


@posix
@pytest.mark.parametrize("function", ["process_id", "spin"])
def test_killing_the_parent_leaves_no_child_behind(tmp_path: Path, function: str) -> None:
    """Idle or busy: a parent that is killed outright cannot clean up, so the child has to notice."""
    parent = tmp_path / "parent.py"
    parent.write_text(
        textwrap.dedent(f"""
        from vault.sandbox.process import Child
        child = Child(memory_mb=1024)
        print(child.call("misbehaving:process_id", {{}}, seconds=30), flush=True)
        child.call("misbehaving:{function}", {{}}, seconds=600)
        import time; time.sleep(600)
        """)
    )
    environment = {"PYTHONPATH": str(Path(__file__).parent), "PATH": ""}
    with subprocess.Popen([sys.executable, str(parent)], stdout=subprocess.PIPE, env=environment) as running:
        assert running.stdout is not None
        child = int(running.stdout.readline())
        time.sleep(0.2)
        running.kill()
    assert gone(child)


@pytest.mark.parametrize("damage", [b"X\x00\x00\x00\x01a", b"V\xff\xff\xff\xff", b"V\x00\x00", b"V\x00\x00\x00\x05ab"])
def test_a_damaged_frame_is_refused(damage: bytes, tmp_path: Path) -> None:
    file = tmp_path / "frames"
    file.write_bytes(damage)
    with file.open("rb") as stream, pytest.raises(BrokenFrame):
        read_frame(stream)


def test_frames_come_back_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "frames"
    with file.open("wb") as stream:
        write_frame(stream, "value", b'{"a": 1}')
        write_frame(stream, "bytes", b"")
    with file.open("rb") as stream:
        assert read_frame(stream) == ("value", b'{"a": 1}')
        assert read_frame(stream) == ("bytes", b"")
        assert read_frame(stream) is None


def test_json_that_is_none_is_refused() -> None:
    with pytest.raises(BrokenFrame):
        from_json(b"{" * 10)
