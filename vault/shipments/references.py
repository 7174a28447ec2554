"""What a shipment's reference may look like: the seller's own words, made comparable. Pure."""

from __future__ import annotations

import unicodedata

from vault.errors import BadInput

LONGEST_REFERENCE = 80


def clean_reference(text: str) -> str:
    """Return the reference in one form: NFC, single blanks, nothing invisible; so that the same words are the same shipment.

    Raises:
        BadInput: nothing is left, it is too long, or it could be taken for a path.
    """
    visible = "".join(
        " " if char.isspace() else char
        for char in unicodedata.normalize("NFC", text)
        if _is_shown(char) or char.isspace()
    )
    reference = " ".join(visible.split())
    if not reference:
        msg = "got an empty shipment reference"
        raise BadInput(
            msg,
            hint="Give the number you know the shipment by, such as your order or bill of lading number.",
            reason="reference-missing",
        )
    if len(reference) > LONGEST_REFERENCE:
        msg = f"got a shipment reference of {len(reference)} characters, expected at most {LONGEST_REFERENCE}"
        raise BadInput(msg, hint="Shorten it; the papers themselves keep every number.", reason="reference-long")
    if reference in {".", ".."} or "/" in reference or "\\" in reference:
        msg = f"got the shipment reference {reference!r}, expected one without slashes"
        raise BadInput(
            msg,
            hint="Use a hyphen in place of the slash: the reference also stands in addresses.",
            reason="reference-slash",
        )
    return reference


def _is_shown(char: str) -> bool:
    """Control and format characters (among them those that turn the direction of writing) are not seen and would make twins."""
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
