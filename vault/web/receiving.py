"""Reads an upload's body straight into the store, and knows when it is not whole.

Servers hide a body that was cut off: the stream simply ends. So nothing is kept before the whole request is known to be there: as many bytes
as were announced (or, where no length was announced, bytes with the announced digest), and in a multipart body the final boundary. Routes that use
this must not touch `request.form` or `request.files` before: those would read the body away.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, Final
from urllib.parse import unquote

from werkzeug.datastructures import Headers
from werkzeug.exceptions import ClientDisconnected
from werkzeug.http import parse_options_header
from werkzeug.wrappers import Request

from vault.errors import BadInput, CutOff
from vault.intake.arrival import Arrival
from vault.intake.limits import MOST_FILES_A_REQUEST, UNPACKED_TIMES
from vault.intake.names import UNNAMED
from vault.intake.outcome import Outcome
from vault.intake.service import arrival_for, settle
from vault.parts import Parts
from vault.values import Actor
from vault.web.multipart import MultipartReader, PartBegun

_CHUNK: Final = 256 * 1024
_LONGEST_FIELD: Final = 64 * 1024
_AGAIN: Final = "The connection broke, or the file changed while it was sent. Send it again; nothing of it was kept."


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that has arrived and is not yet kept."""

    name: str
    arrival: Arrival


@dataclass(slots=True)
class Received:
    """A whole request: its plain fields, and its files, none of them kept yet."""

    fields: dict[str, str] = field(default_factory=dict)
    files: list[ReceivedFile] = field(default_factory=list)
    checked_sha256: str | None = None
    """The digest that was announced for the whole body and is right."""
    multipart: bool = False

    def settle(self, parts: Parts, actor: Actor, shipment_ref: str | None) -> list[Outcome]:
        """Keep the files, one after another, and say what became of each; one that is refused stops no other.

        Raises:
            BadInput: the shipment reference cannot be used; nothing was kept.
            StorageFault: the store cannot keep them.
        """
        sha256 = None if self.multipart else self.checked_sha256  # of a multipart body it is no file's digest
        return [
            settle(
                parts,
                actor,
                received.arrival,
                name=received.name,
                shipment_ref=shipment_ref,
                announced_sha256=sha256,
                length_checked=True,
            )
            for received in self.files
        ]


@contextmanager
def receiving(request: Request, parts: Parts) -> Iterator[Received]:
    """Receive the whole body of a request; leaving without `settle` throws it away.

    Raises:
        BadInput: the body has not the form it says, or is larger than a request may be.
        CutOff: it is not whole.
        StorageFault: the store cannot take it.
    """
    expected = _announced_digest(request.headers)
    _refuse_by_headers(request, parts, expected)
    body = _Body(request.stream)
    kind, options = parse_options_header(request.headers.get("Content-Type"))
    with ExitStack() as open_files:
        try:
            if kind == "multipart/form-data":
                received = Received(multipart=True)
                reader = _reader(options.get("boundary", ""))
                begun = list(_files_of(body, reader, parts, open_files, received.fields))
                # A browser sends a nameless empty part for a file field in which nothing was chosen.
                received.files = [
                    ReceivedFile(name or UNNAMED, each) for name, each in begun if name or each.received_bytes
                ]
                whole = reader.ended
            else:
                arrival = open_files.enter_context(arrival_for(parts))
                for chunk in body:
                    arrival.write(chunk)
                received = Received(files=[ReceivedFile(_raw_name(request), arrival)])
                whole = True
        except ClientDisconnected as error:
            msg = f"got {body.size_bytes} bytes, then the connection broke"
            raise CutOff(msg, hint=_AGAIN) from error
        _check_whole(body, request.content_length, expected, whole=whole)
        received.checked_sha256 = expected
        yield received


class _Body:
    """The body in pieces, counted and hashed."""

    def __init__(self, stream: BinaryIO | object) -> None:
        self._stream = stream
        self.size_bytes = 0
        self.digest = hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        read = self._stream.read  # type: ignore[union-attr]  # werkzeug types the stream loosely
        while chunk := bytes(read(_CHUNK)):
            self.size_bytes += len(chunk)
            self.digest.update(chunk)
            yield chunk


def _files_of(
    body: Iterable[bytes], reader: MultipartReader, parts: Parts, open_files: ExitStack, fields: dict[str, str]
) -> Iterator[tuple[str, Arrival]]:
    """Give every file of a multipart body as soon as it has begun, and write its bytes to the store; fill in the plain fields."""
    arrival: Arrival | None = None
    name, text = "", bytearray()
    count = 0
    for event in _events(body, reader):
        if isinstance(event, PartBegun):
            if event.filename is None:
                arrival, name, text = None, event.name, bytearray()
                fields[name] = ""
                continue
            count += 1
            if count > MOST_FILES_A_REQUEST:
                msg = f"got more than {MOST_FILES_A_REQUEST} files in one request"
                raise BadInput(msg, hint="Send them in several requests, or packed as ZIP.", reason="too-many-files")
            arrival = open_files.enter_context(arrival_for(parts))
            yield event.filename, arrival
        elif arrival is not None:
            arrival.write(event)
        else:
            text += event
            if len(text) > _LONGEST_FIELD:
                raise BadInput(
                    f"got a field {name[:40]!r} of more than {_LONGEST_FIELD} bytes", reason="field-too-long"
                )
            fields[name] = text.decode("utf-8", "replace")


def _events(body: Iterable[bytes], reader: MultipartReader) -> Iterator[PartBegun | bytes]:
    for piece in body:
        try:
            yield from reader.feed(piece)
        except ValueError as error:
            raise _malformed(str(error)) from error


def _reader(boundary: str) -> MultipartReader:
    try:
        return MultipartReader(boundary)
    except ValueError as error:
        raise _malformed(str(error)) from error


def _malformed(why: str) -> BadInput:
    msg = f"got a multipart body that cannot be taken apart: {why}"
    return BadInput(msg, hint="The program that sent it is at fault.", reason="malformed")


def _refuse_by_headers(request: Request, parts: Parts, expected: str | None) -> None:
    """Stop before the body is read where it cannot be taken anyway."""
    length = request.content_length
    if length is None and expected is None:
        msg = "got a body without a length and without a digest, so that nobody could tell whether it is whole"
        hint = "Send Content-Length, or X-Content-SHA256 (64 hexadecimal digits) or Content-Digest (RFC 9530)."
        raise BadInput(msg, hint=hint, reason="no-length")
    most = parts.settings.max_file_mb * 1024 * 1024 * UNPACKED_TIMES
    if length is not None and length > most:
        error = BadInput(
            f"got a request of {length} bytes, expected at most {most}",
            hint="Send the files singly.",
            reason="request-too-large",
        )
        error.status = 413
        raise error


def _check_whole(body: _Body, announced: int | None, expected: str | None, *, whole: bool) -> None:
    if announced is not None and body.size_bytes != announced:
        raise CutOff(f"got {body.size_bytes} bytes, expected the {announced} announced", hint=_AGAIN, reason="length")
    if expected is not None and body.digest.hexdigest() != expected:
        msg = f"got {body.size_bytes} bytes with the SHA-256 {body.digest.hexdigest()}, expected {expected}"
        raise CutOff(msg, hint=_AGAIN, reason="digest-mismatch")
    if not whole:
        raise CutOff(f"got {body.size_bytes} bytes of a multipart body without its end", hint=_AGAIN, reason="boundary")


def _announced_digest(headers: Headers) -> str | None:
    """Return the SHA-256 that was announced for the body, in hexadecimal.

    Raises:
        BadInput: one was, in another form.
    """
    if plain := headers.get("X-Content-SHA256"):
        if len(plain) == 64 and all(digit in "0123456789abcdef" for digit in plain.lower()):
            return plain.lower()
        raise _bad_digest("X-Content-SHA256", plain, "64 hexadecimal digits")
    for header in ("Content-Digest", "Repr-Digest"):  # RFC 9530; without content coding both speak of the same bytes
        for one in headers.get(header, "").split(","):
            algorithm, _, value = one.strip().partition("=")
            if algorithm.lower() != "sha-256":
                continue
            try:
                digest = base64.b64decode(value.strip().strip(":"), validate=True)
            except binascii.Error as error:
                raise _bad_digest(header, value, "sha-256=:base64:") from error
            if len(digest) != 32:
                raise _bad_digest(header, value, "sha-256=:base64:")
            return digest.hex()
    return None


def _bad_digest(header: str, got: str, expected: str) -> BadInput:
    return BadInput(
        f"got {header} {got[:100]!r}, expected {expected}", hint="Compute it over the body as sent.", reason="malformed"
    )


def _raw_name(request: Request) -> str:
    """Return the name of a raw body: the parameter `name`, else the header X-File-Name (percent-encoded UTF-8) or Content-Disposition."""
    if given := request.args.get("name"):
        return given
    if given := request.headers.get("X-File-Name"):
        return unquote(given)
    _, options = parse_options_header(request.headers.get("Content-Disposition"))
    return options.get("filename") or UNNAMED
