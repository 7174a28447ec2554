"""Mails: EML with the standard library, MSG by a small writer of OLE compound files (MS-CFB, MS-OXMSG)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from email.message import EmailMessage

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def eml(
    subject: str,
    sender: str,
    to: str,
    text: str,
    attachments: list[tuple[str, str, bytes]],
    *,
    html: str = "",
    inline: bytes = b"",
) -> bytes:
    """A mail; attachments are (name, media type, bytes)."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = "Mon, 09 Mar 2026 10:15:00 +0800"
    mail["Message-ID"] = "<demo-1@example.com>"
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
        if inline:
            mail.get_payload()[1].add_related(inline, "image", "png", cid="<logo@demo>", filename="logo.png")  # type: ignore[index, union-attr]
    for name, media_type, data in attachments:
        main, _, sub = media_type.partition("/")
        if media_type == "message/rfc822":
            import email

            mail.add_attachment(email.message_from_bytes(data))
        else:
            mail.add_attachment(data, main, sub, filename=name)
    boundary = 0
    for part in mail.walk():
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            boundary += 1
            part.set_boundary(f"=====demo-{boundary}-{len(data) if attachments else 0}=====")
    return bytes(mail)


@dataclass
class _Node:
    name: str
    data: bytes | None = None
    children: list[_Node] = field(default_factory=list)


def msg(
    subject: str,
    sender: tuple[str, str],
    to: str,
    text: str,
    attachments: list[tuple[str, bytes]],
    *,
    inner: bytes | None = None,
    html: str = "",
) -> bytes:
    """An Outlook message with Unicode properties."""
    del inner
    root = _Node("Root Entry")
    texts = {0x0037: subject, 0x1000: text, 0x0C1A: sender[0], 0x5D01: sender[1], 0x0E04: to}
    fixed = [(0x0E06, 0x0040, struct.pack("<Q", 134177400000000000))]
    root.children.append(_Node("__properties_version1.0", b"\0" * 32 + _properties(texts, fixed)))
    root.children += _texts(texts)
    if html:
        root.children.append(_Node("__substg1.0_10130102", html.encode("utf-8")))
    root.children.append(_Node("__nameid_version1.0", None, [_Node("__substg1.0_00020102", b"\0")]))
    for number, (name, data) in enumerate(attachments):
        about = {0x3707: name, 0x3704: name[:8]}
        root.children.append(
            _Node(
                f"__attach_version1.0_#{number:08X}",
                None,
                [
                    _Node(
                        "__properties_version1.0", b"\0" * 8 + _properties(about, [(0x3705, 3, struct.pack("<Q", 1))])
                    ),
                    *_texts(about),
                    _Node("__substg1.0_37010102", data),
                ],
            )
        )
    return _compound(root)


def _texts(texts: dict[int, str]) -> list[_Node]:
    return [_Node(f"__substg1.0_{number:04X}001F", text.encode("utf-16-le")) for number, text in texts.items()]


def _properties(texts: dict[int, str], fixed: list[tuple[int, int, bytes]]) -> bytes:
    rows = [
        struct.pack("<HHIQ", 0x001F, number, 6, len(text.encode("utf-16-le")) + 2) for number, text in texts.items()
    ]
    rows += [struct.pack("<HHI", kind, number, 6) + value for number, kind, value in fixed]
    return b"".join(rows)


def _compound(root: _Node) -> bytes:
    """Write a compound file; siblings hang as a chain to the right, in the order the format asks for."""
    nodes: list[_Node] = []

    def number(node: _Node) -> None:
        nodes.append(node)
        node.children.sort(key=lambda one: (len(one.name), one.name.upper()))
        for child in node.children:
            number(child)

    number(root)
    places = {id(node): index for index, node in enumerate(nodes)}
    mini, mini_fat = b"", []
    sectors: list[bytes] = []
    fat: list[int] = []
    starts: dict[int, int] = {}

    def put(data: bytes) -> int:
        if not data:
            return _END
        start = len(sectors)
        count = -(-len(data) // _SECTOR)
        for index in range(count):
            sectors.append(data[index * _SECTOR : (index + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            fat.append(start + index + 1 if index + 1 < count else _END)
        return start

    for index, node in enumerate(nodes):
        if node.data is None or index == 0:
            continue
        if len(node.data) >= _CUTOFF:
            starts[index] = put(node.data)
        elif node.data:
            starts[index] = len(mini) // _MINI
            count = -(-len(node.data) // _MINI)
            mini_fat += [len(mini) // _MINI + step + 1 if step + 1 < count else _END for step in range(count)]
            mini += node.data.ljust(count * _MINI, b"\0")
    mini_start = put(mini)
    mini_fat_start = put(
        b"".join(struct.pack("<I", one) for one in mini_fat).ljust(-(-len(mini_fat) * 4 // _SECTOR) * _SECTOR, b"\xff")
    )
    entries = b"".join(
        _entry(node, index, nodes, places, starts, len(mini), mini_start) for index, node in enumerate(nodes)
    )
    entries += _empty() * (-len(nodes) % 4)
    directory = put(entries)
    fat_sectors = 1
    while (len(sectors) + fat_sectors) * 4 > fat_sectors * _SECTOR:
        fat_sectors += 1
    fat_start = len(sectors)
    fat += [_FAT] * fat_sectors
    table = b"".join(struct.pack("<I", one) for one in fat).ljust(fat_sectors * _SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack(
        "<IIIIIIIII", 0, fat_sectors, directory, 0, _CUTOFF, mini_fat_start, -(-len(mini_fat) * 4 // _SECTOR), _END, 0
    )
    header += b"".join(struct.pack("<I", fat_start + index if index < fat_sectors else _FREE) for index in range(109))
    return header + b"".join(sectors) + table


def _entry(
    node: _Node,
    index: int,
    nodes: list[_Node],
    places: dict[int, int],
    starts: dict[int, int],
    mini: int,
    mini_start: int,
) -> bytes:
    name = node.name.encode("utf-16-le")
    parent = next((one for one in nodes if node in one.children), None)
    right = _NONE
    if parent is not None:
        place = parent.children.index(node)
        right = places[id(parent.children[place + 1])] if place + 1 < len(parent.children) else _NONE
    child = places[id(node.children[0])] if node.children else _NONE
    kind = 5 if index == 0 else 1 if node.data is None else 2
    size = mini if index == 0 else len(node.data or b"")
    start = mini_start if index == 0 else starts.get(index, 0 if node.data is None else _END)
    return (
        name.ljust(64, b"\0")
        + struct.pack("<HBB", len(name) + 2, kind, 1)
        + struct.pack("<III", _NONE, right, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )


def _empty() -> bytes:
    return b"\0" * 64 + struct.pack("<HBB", 0, 0, 0) + struct.pack("<III", _NONE, _NONE, _NONE) + b"\0" * 48
