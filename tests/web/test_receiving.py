"""Taking a multipart body apart while it arrives: byte for byte, however it is cut into pieces."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.wrappers import Request

from vault.errors import BadInput
from vault.intake.limits import MOST_FILES_A_REQUEST
from vault.parts import Parts
from vault.web.receiving import receiving

BOUNDARY = "xBOUNDARYx"


class InPieces(io.RawIOBase):
    """A body that arrives in pieces of given sizes, over and over."""

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        super().__init__()
        self._data = io.BytesIO(data)
        self._sizes = sizes
        self._turn = 0

    def read(self, size: int = -1) -> bytes:
        self._turn += 1
        return self._data.read(self._sizes[self._turn % len(self._sizes)])


def request(body: bytes, sizes: list[int] | None = None) -> Request:
    return Request(
        {
            "REQUEST_METHOD": "POST",
            "wsgi.input": InPieces(body, sizes or [65536]),
            "wsgi.input_terminated": True,
            "CONTENT_LENGTH": str(len(body)),
            "CONTENT_TYPE": f"multipart/form-data; boundary={BOUNDARY}",
            "QUERY_STRING": "",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "wsgi.url_scheme": "http",
        }
    )


def part(disposition: str, data: bytes) -> bytes:
    return f"--{BOUNDARY}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n".encode() + data + b"\r\n"


END = f"--{BOUNDARY}--\r\n".encode()


awkward = st.lists(
    st.sampled_from([b"\r", b"\n", b"\r\n", b"--", b"--" + BOUNDARY.encode()[:5], b"\x00", b"%PDF", b"x" * 50]),
    max_size=30,
).map(b"".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=awkward | st.binary(max_size=400), sizes=st.lists(st.integers(1, 40), min_size=1, max_size=6))
def test_a_file_comes_out_byte_for_byte_however_the_body_is_cut(parts: Parts, data: bytes, sizes: list[int]) -> None:
    body = part('name="shipment"', "批次 1".encode()) + part('name="file"; filename="a.pdf"', data) + END
    with receiving(request(body, sizes), parts) as received:
        (file,) = received.files
        with file.arrival.incoming.view() as stream:
            assert stream.read() == data
        assert received.fields == {"shipment": "批次 1"}


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("blank", [b"\r\n", b""])
def test_an_empty_file_is_a_file_with_or_without_the_blank_line(parts: Parts, size: int, blank: bytes) -> None:
    disposition = b'Content-Disposition: form-data; name="f"; filename="empty.pdf"\r\n'
    empty = b"--" + BOUNDARY.encode() + b"\r\n" + disposition + blank + b"\r\n"
    body = empty + part('name="f"; filename="b.pdf"', b"%PDF-") + END
    with receiving(request(body, [size]), parts) as received:
        assert [(file.name, file.arrival.received_bytes) for file in received.files] == [("empty.pdf", 0), ("b.pdf", 5)]


@pytest.mark.parametrize("size", [1, 5, 1000])
def test_what_only_looks_like_the_boundary_is_data(parts: Parts, size: int) -> None:
    data = f"--{BOUNDARY}not\r\n--{BOUNDARY}neither\r\n".encode()
    with receiving(request(part('name="f"; filename="a.pdf"', data) + END, [size]), parts) as received:
        (file,) = received.files
        with file.arrival.incoming.view() as stream:
            assert stream.read() == data


def test_a_file_field_in_which_nothing_was_chosen_is_no_file(parts: Parts) -> None:
    with receiving(request(part('name="file"; filename=""', b"") + END), parts) as received:
        assert received.files == []


def test_a_nameless_file_with_bytes_is_a_file(parts: Parts) -> None:
    with receiving(request(part('name="file"; filename=""', b"%PDF-") + END), parts) as received:
        assert [file.name for file in received.files] == ["unnamed"]


def test_too_many_files_in_one_request_are_refused(parts: Parts) -> None:
    body = part('name="file"; filename="a.pdf"', b"x") * (MOST_FILES_A_REQUEST + 1) + END
    with pytest.raises(BadInput, match="more than 100 files"), receiving(request(body), parts):
        pytest.fail("it was taken")


def test_a_field_without_end_is_refused_before_it_fills_the_memory(parts: Parts) -> None:
    body = part('name="note"', b"x" * 100_000) + END
    with pytest.raises(BadInput, match="of more than"), receiving(request(body, [1000]), parts):
        pytest.fail("it was taken")


def test_nothing_stays_behind_where_the_files_are_not_settled(parts: Parts) -> None:
    with receiving(request(part('name="file"; filename="a.pdf"', b"%PDF-") + END), parts):
        pass
    assert list((parts.settings.data / "originals" / "incoming").iterdir()) == []
    assert list(parts.store.digests()) == []
