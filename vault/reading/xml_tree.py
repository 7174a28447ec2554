"""Foreign XML, read so that it can do nothing: no entities, no network, no document type, bounded size and depth. Only inside the sandbox."""

from __future__ import annotations

from typing import Final

from lxml import etree

from vault.errors import Unreadable

MOST_BYTES: Final = 64 * 1024 * 1024
DEEPEST: Final = 100
"""Levels; invoices have a dozen, documents some thirty."""
MOST_NODES: Final = 2_000_000


def parse_xml(data: bytes, what: str) -> etree._Element:
    """Return the root of the XML.

    Args:
        data: its bytes.
        what: what it is called in a message.

    Raises:
        Unreadable: it is broken, too large, too deep, or names a document type (entities could be declared there).
    """
    if len(data) > MOST_BYTES:
        raise _refused(f"{what} has {len(data) // (1024 * 1024)} MiB, more than any paper needs", "bomb")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        msg = f"{what} is broken: {str(error)[:200]}"
        raise Unreadable(msg, hint="Ask for the file again.", reason="broken") from error
    if root.getroottree().docinfo.doctype:
        raise _refused(f"{what} declares a document type, which no paper needs", "unsupported")
    depth = nodes = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        nodes += event == "start"
        if depth > DEEPEST or nodes > MOST_NODES:
            raise _refused(f"{what} is nested too deep or has too many parts", "bomb")
    return root


def local(element: etree._Element) -> str:
    """Return the element's name without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _refused(message: str, reason: str) -> Unreadable:
    return Unreadable(message, hint="Print it to PDF and hand that in as well.", reason=reason)
