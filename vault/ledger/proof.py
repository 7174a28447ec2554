"""The receipt of one event as a C2SP `.tlog-proof` file: its place in the log, the path to the root, the signed checkpoint."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

from vault.errors import LedgerFault
from vault.ledger.note import VerifierKey, open_note
from vault.ledger.tree import verify_inclusion

_FIRST_LINE = "c2sp.org/tlog-proof@v1"


@dataclass(frozen=True)
class InclusionReceipt:
    """What proves that an event stands in the log."""

    index: int
    path: tuple[bytes, ...]
    checkpoint: str
    """The signed note, verbatim."""

    def text(self) -> str:
        """Return the `.tlog-proof` file."""
        hashes = "".join(f"{base64.b64encode(node).decode()}\n" for node in self.path)
        return f"{_FIRST_LINE}\nindex {self.index}\n{hashes}\n{self.checkpoint}"

    def verify(self, leaf: bytes, key: VerifierKey) -> bool:
        """Whether the leaf stands at the index of the tree the checkpoint signs.

        Raises:
            LedgerFault: the checkpoint itself does not verify.
        """
        checkpoint = open_note(self.checkpoint, key)
        return verify_inclusion(leaf, self.index, checkpoint.size, self.path, checkpoint.root)


def parse_receipt(text: str) -> InclusionReceipt:
    """Return the receipt of a `.tlog-proof` file.

    Raises:
        LedgerFault: it has another form.
    """
    head, _, checkpoint = text.partition("\n\n")
    lines = [line for line in head.split("\n") if not line.startswith("extra ")]
    if len(lines) < 2 or lines[0] != _FIRST_LINE or not lines[1].startswith("index "):
        msg = f"got {text[:80]!r}, expected a file that begins with {_FIRST_LINE}"
        raise LedgerFault(msg)
    try:
        path = tuple(base64.b64decode(line, validate=True) for line in lines[2:])
        return InclusionReceipt(int(lines[1].removeprefix("index ")), path, checkpoint)
    except (ValueError, binascii.Error) as error:
        msg = "got a proof with a line that is no base64 hash"
        raise LedgerFault(msg) from error
