"""Uploads on raw sockets against the server that is really used: what was cut off is never taken for a whole file.

Servers hide a cut-off body: the stream just ends. A test client would hide the fault the other way round.
"""

from __future__ import annotations

import base64
import hashlib
import itertools

import pytest

BOUNDARY = "----formboundary7MA4YWxkTrZu0gW"
_numbers = itertools.count()


def paper(size: int = 300_000) -> bytes:
    """Return a PDF whose bytes no other test sends."""
    head = f"%PDF-1.4\n% paper {next(_numbers)} ".encode()
    return head + b"x" * (size - len(head) - 6) + b"\n%%EOF"


def form(*files: tuple[str, bytes], shipment: str = "S-1", end: bool = True) -> bytes:
    parts = [f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="shipment"\r\n\r\n{shipment}\r\n'.encode()]
    for name, data in files:
        disposition = f'Content-Disposition: form-data; name="file"; filename="{name}"'
        parts.append(
            f"--{BOUNDARY}\r\n{disposition}\r\nContent-Type: application/pdf\r\n\r\n".encode() + data + b"\r\n"
        )
    return b"".join(parts) + (f"--{BOUNDARY}--\r\n".encode() if end else b"")


def chunks(data: bytes, size: int = 50_000) -> bytes:
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)


FORM = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
RAW = {"Content-Type": "application/octet-stream"}
DOCUMENTS = "/api/v1/documents"


@pytest.fixture
def unchanged(served):
    """Hold that a test leaves rows, bytes and intake events as they were."""
    before = served.kept()
    yield
    served.wait_until_idle()
    assert served.kept() == before


def test_a_whole_raw_body_is_stored(served) -> None:
    data = paper()
    path = f"{DOCUMENTS}?shipment=S-1&name=%E5%8F%91%E7%A5%A8.pdf"
    answer = served.send(data, path=path, headers=RAW | {"Content-Length": str(len(data))})
    assert answer.status == 201
    assert answer.body["outcome"] == "stored"
    assert answer.body["document"]["name"] == "发票.pdf"
    assert answer.body["document"]["sha256"] == hashlib.sha256(data).hexdigest()
    assert answer.body["job"]
    assert served.parts.store.read(hashlib.sha256(data).hexdigest()) == data
    again = served.send(data, path=path, headers=RAW | {"Content-Length": str(len(data))}, method="PUT")
    assert (again.status, again.body["outcome"]) == (200, "duplicate")
    assert again.body["duplicate_of"] == answer.body["document"]["id"]


def test_each_file_of_a_whole_form_has_its_own_outcome(served) -> None:
    first, second = paper(), paper(900)
    body = form(("发票%22A/B%22.pdf", first), ("page.html", b"<html></html>"), ("b.pdf", second), ("b2.pdf", second))
    answer = served.send(body, path=DOCUMENTS, headers=FORM | {"Content-Length": str(len(body))})
    assert answer.status == 207
    said = [(one["name"], one["outcome"]) for one in answer.body["outcomes"]]
    assert said == [
        ('发票"A_B".pdf', "stored"), ("page.html", "refused"), ("b.pdf", "stored"), ("b2.pdf", "duplicate"),
    ]  # fmt: skip
    assert served.parts.store.read(hashlib.sha256(first).hexdigest()) == first


@pytest.mark.parametrize("hang_up", ["half", "full"])
@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_a_raw_body_that_breaks_off_keeps_nothing(served, unchanged, hang_up: str, share: float) -> None:
    data = paper()
    sent = data[: int(len(data) * share)]
    answer = served.send(
        sent, path=f"{DOCUMENTS}?shipment=S-1", headers=RAW | {"Content-Length": str(len(data))}, hang_up=hang_up
    )
    assert answer.status in {0, 400}
    if answer.status:
        assert answer.body["error"]["code"] == "cut-off"


@pytest.mark.parametrize("hang_up", ["half", "full"])
@pytest.mark.parametrize("missing", [1, 8, 400, 200_000])
def test_a_form_that_breaks_off_keeps_not_even_the_files_that_were_whole(
    served, unchanged, hang_up: str, missing: int
) -> None:
    body = form(("a.pdf", paper()), ("b.pdf", paper()))
    answer = served.send(
        body[:-missing], path=DOCUMENTS, headers=FORM | {"Content-Length": str(len(body))}, hang_up=hang_up
    )
    assert answer.status in {0, 400}
    if answer.status:
        assert answer.body["error"]["code"] == "cut-off"


def test_a_form_without_its_end_keeps_nothing_although_the_length_is_right(served, unchanged) -> None:
    body = form(("a.pdf", paper()), end=False)
    answer = served.send(body, path=DOCUMENTS, headers=FORM | {"Content-Length": str(len(body))})
    assert (answer.status, answer.body["error"]["code"]) == (400, "cut-off")


def test_a_chunked_body_without_a_digest_is_refused(served, unchanged) -> None:
    body = chunks(paper()) + b"0\r\n\r\n"
    answer = served.send(body, path=DOCUMENTS, headers=RAW | {"Transfer-Encoding": "chunked"})
    assert answer.status == 400
    assert "X-Content-SHA256" in answer.body["error"]["hint"]


@pytest.mark.parametrize("header", ["X-Content-SHA256", "Content-Digest", "Repr-Digest"])
def test_a_whole_chunked_body_with_its_digest_is_stored(served, header: str) -> None:
    data = paper()
    digest = hashlib.sha256(data)
    value = digest.hexdigest() if header.startswith("X-") else f"sha-256=:{base64.b64encode(digest.digest()).decode()}:"
    answer = served.send(
        chunks(data) + b"0\r\n\r\n", path=DOCUMENTS, headers=RAW | {"Transfer-Encoding": "chunked", header: value}
    )
    assert (answer.status, answer.body["outcome"]) == (201, "stored")


@pytest.mark.parametrize("hang_up", ["half", "full"])
def test_a_chunked_body_that_breaks_off_keeps_nothing(served, unchanged, hang_up: str) -> None:
    """The server reports a normal end here: only the digest tells."""
    data = paper()
    headers = RAW | {"Transfer-Encoding": "chunked", "X-Content-SHA256": hashlib.sha256(data).hexdigest()}
    answer = served.send(chunks(data[:200_000]), path=DOCUMENTS, headers=headers, hang_up=hang_up)
    assert answer.status in {0, 400}


def test_a_body_other_than_its_digest_keeps_nothing(served, unchanged) -> None:
    data = paper()
    headers = RAW | {"Content-Length": str(len(data)), "X-Content-SHA256": "0" * 64}
    answer = served.send(data, path=DOCUMENTS, headers=headers)
    assert (answer.status, answer.body["error"]["code"]) == (400, "cut-off")


@pytest.mark.parametrize("value", ["abc", "sha-256=abc", "g" * 64])
def test_a_digest_in_another_form_is_refused(served, unchanged, value: str) -> None:
    data = paper(1000)
    headers = RAW | {"Content-Length": str(len(data)), "X-Content-SHA256": value}
    assert served.send(data, path=DOCUMENTS, headers=headers).status == 400


def test_a_file_over_the_largest_size_is_refused_while_it_arrives_and_the_others_are_taken(served) -> None:
    big, small = paper(1024 * 1024 + 1), paper(900)
    body = form(("big.pdf", big), ("small.pdf", small))
    answer = served.send(body, path=DOCUMENTS, headers=FORM | {"Content-Length": str(len(body))})
    said = [(one["name"], one["outcome"], one["reason_code"]) for one in answer.body["outcomes"]]
    assert said == [("big.pdf", "refused", "too-large"), ("small.pdf", "stored", "")]
    assert not served.parts.store.exists(hashlib.sha256(big).hexdigest())


def test_a_request_over_the_largest_size_is_refused_before_it_is_read(served, unchanged) -> None:
    answer = served.send(b"%PDF-", path=DOCUMENTS, headers=RAW | {"Content-Length": str(6 * 1024 * 1024)})
    assert answer.status == 413


def test_a_body_that_is_no_form_is_told(served, unchanged) -> None:
    body = f"--{BOUNDARY}\r\nNot-A-Disposition: x\r\n\r\nx\r\n--{BOUNDARY}--\r\n".encode()
    answer = served.send(body, path=DOCUMENTS, headers=FORM | {"Content-Length": str(len(body))})
    assert (answer.status, answer.body["error"]["code"]) == (400, "bad-input")


def test_an_empty_body_is_an_empty_file_and_refused_as_such(served) -> None:
    answer = served.send(path=DOCUMENTS, headers=RAW | {"Content-Length": "0"})
    assert (answer.status, answer.body.get("reason_code")) == (400, "empty")


def test_nobody_without_a_key_hands_anything_in(served, unchanged) -> None:
    data = paper(1000)
    token, served.token = served.token, "wrong"
    try:
        answer = served.send(data, path=DOCUMENTS, headers=RAW | {"Content-Length": str(len(data))})
    finally:
        served.token = token
    assert answer.status == 401
