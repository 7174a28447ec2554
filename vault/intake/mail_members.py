"""The attachments of a mail as members, under the same limits as those of a ZIP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from vault.errors import Refused
from vault.intake.internet_mail import open_internet_mail
from vault.intake.limits import MOST_MEMBERS
from vault.intake.mail import Attachment, Mail
from vault.intake.outlook import open_outlook
from vault.intake.sniff import MSG
from vault.intake.unpack import Budget, Member


def open_mail(stream: BinaryIO, media_type: str) -> Mail:
    """Return what a mail holds, as it was sent or as Outlook keeps it.

    Raises:
        Refused: it cannot be taken apart.
    """
    return open_outlook(stream) if media_type == MSG else open_internet_mail(stream)


def members_of_mail(mail: Mail, budget: Budget) -> Iterator[Member]:
    """Give every attachment in the order of the mail, those that cannot be taken out with the reason."""
    for attachment in mail.attachments:
        if attachment.skip_code:
            yield Member(attachment.path, attachment.name, skip_code=attachment.skip_code)
        elif (refusal := _refusal(attachment, budget)) is not None:
            yield Member(attachment.path, attachment.name, refusal=refusal)
        else:
            budget.members_left -= 1
            yield Member(attachment.path, attachment.name, data=attachment.data)


def _refusal(attachment: Attachment, budget: Budget) -> Refused | None:
    if attachment.missing:
        msg = f"{attachment.name} is named in the mail but does not lie in it"
        return Refused(msg, hint="Open the mail where it was received, save the file and send it.", reason="link")
    if budget.members_left <= 0:
        msg = f"the mail holds more than {MOST_MEMBERS} files, those of containers inside it included"
        return Refused(msg, hint="Send its attachments one by one.", reason="too-many-members")
    return None
