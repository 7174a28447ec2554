"""Mails (EML, MSG): one page with the header, the text and the names of what is attached. Only inside the sandbox.

The attachments themselves are files of their own (`vault.intake`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vault.errors import Refused, Unreadable
from vault.intake.mail import Mail
from vault.intake.mail_members import open_mail
from vault.reading.grid import wrapped
from vault.reading.page import Page, Warned
from vault.reading.table_text import page_of_rows

ENGINE = "mail"
_MOST_LINES = 5000
_LETTERS = 100


@dataclass(frozen=True, slots=True)
class OpenMail:
    """A mail: one page."""

    mail: Mail
    pages: int = 1

    def read(self, number: int) -> tuple[Page, tuple[Warned, ...]]:
        """Return the mail's own text as a page."""
        rows: list[tuple[str, ...]] = [(f"{name}:", value) for name, value in self.mail.headers]
        rows += [("Attachment:", attachment.name) for attachment in self.mail.attachments]
        lines = [part for line in self.mail.text.splitlines() for part in wrapped(line, _LETTERS)]
        rows += [tuple(line.split("\t")) for line in lines[:_MOST_LINES] if line.strip()]
        warned: list[Warned] = []
        if len(lines) > _MOST_LINES:
            warned.append(Warned("sheet-cut", f"only the first {_MOST_LINES} lines of this mail were read", number))
        if self.mail.text_unread:
            warned.append(
                Warned("mail-text-unread", "the text of this mail is in a form that is not read (RTF)", number)
            )
        if self.mail.damaged:
            warned.append(
                Warned("mail-cut-off", "this mail ends before its end; its last attachment may be incomplete", number)
            )
        return page_of_rows(tuple(rows), number, ENGINE), tuple(warned)


def open_mail_file(path: Path, media_type: str) -> OpenMail:
    """Return the open mail.

    Raises:
        Unreadable: it cannot be taken apart.
    """
    try:
        with path.open("rb") as stream:
            return OpenMail(open_mail(stream, media_type))
    except Refused as error:
        raise Unreadable(error.message, hint=error.hint, reason="broken") from error
