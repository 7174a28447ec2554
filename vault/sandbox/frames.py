"""How parent and child talk: frames of one kind byte, four length bytes, and JSON or plain bytes. Never pickle.

A child that was taken over by the file it parses can send nothing but JSON and bytes; both are checked by whoever asked.
"""

from __future__ import annotations

import json
from typing import BinaryIO, Literal

Kind = Literal["call", "value", "bytes", "progress", "failure"]

_KINDS: dict[Kind, bytes] = {"call": b"C", "value": b"V", "bytes": b"B", "progress": b"P", "failure": b"F"}
_NAMES: dict[bytes, Kind] = {letter: kind for kind, letter in _KINDS.items()}
_HEAD = 5

MAX_FRAME = 256 * 1024 * 1024
"""Longest answer taken: far above a page's words or picture, far below what would fill the parent's memory."""


class BrokenFrame(Exception):
    """What came through the pipe is no frame: the child is damaged and has to be replaced."""


def write_frame(stream: BinaryIO, kind: Kind, payload: bytes) -> None:
    """Write one frame and flush it."""
    stream.write(_KINDS[kind] + len(payload).to_bytes(_HEAD - 1, "big") + payload)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[Kind, bytes] | None:
    """Return the next frame, or None at the end of the stream.

    Raises:
        BrokenFrame: an unknown kind, a length beyond `MAX_FRAME`, or an end in the middle.
    """
    head = _read_all(stream, _HEAD)
    if not head:
        return None
    kind, length = _NAMES.get(head[:1]), int.from_bytes(head[1:], "big")
    if len(head) < _HEAD or kind is None or length > MAX_FRAME:
        msg = f"got {head!r}, expected the head of a frame"
        raise BrokenFrame(msg)
    payload = _read_all(stream, length)
    if len(payload) < length:
        msg = f"got {len(payload)} bytes, expected {length}"
        raise BrokenFrame(msg)
    return kind, payload


def as_json(value: object) -> bytes:
    """Return the value as JSON bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def from_json(payload: bytes) -> object:
    """Return the value of JSON bytes.

    Raises:
        BrokenFrame: they are no JSON.
    """
    try:
        value: object = json.loads(payload.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        msg = "got a frame that holds no JSON"
        raise BrokenFrame(msg) from error
    return value


def _read_all(stream: BinaryIO, length: int) -> bytes:
    parts: list[bytes] = []
    missing = length
    while missing and (part := stream.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
