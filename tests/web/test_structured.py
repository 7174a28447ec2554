"""A mail dropped in is shown with its text; what is attached is a paper of its own whose data are shown as cells."""

from __future__ import annotations

import io

from benchmarks.open.makers.structured_deals import CREAMS, HARZ, NORD, Deal
from benchmarks.open.makers.structured_mail import eml
from benchmarks.open.makers.structured_xml import ubl
from vault.documents.queries import documents
from vault.documents.service import read_file
from vault.intake.queries import files
from vault.parts import Parts

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
SALE = Deal("RE-77", "2026-04-17", HARZ, NORD, "EUR", CREAMS, tax_rate="19")


def test_a_mail_and_the_invoice_in_it_are_shown(parts: Parts, ours, sign_in) -> None:
    data = eml(
        "Rechnung RE-77", "a@example.com", "b@example.com", "Guten Tag", [("RE-77.xml", "text/xml", ubl(SALE).encode())]
    )
    browser = sign_in("owner")
    with parts.database.reading(ours.workspace_id) as session:
        before = {file.id for file in files(session)}
    answer = browser.post(
        f"/shipments/{ours.shipment_id}/papers",
        data={"files": (io.BytesIO(data), "mail.eml")},
        content_type="multipart/form-data",
        headers=OWN_PAGE,
        follow_redirects=True,
    )
    assert "RE-77.xml" in answer.text
    with parts.database.reading(ours.workspace_id) as session:
        new = {file.media_type: file.id for file in files(session) if file.id not in before}
    assert set(new) == {"message/rfc822", "application/xml"}
    shown = {}
    for media_type, file_id in new.items():
        read_file(parts, ours.workspace_id, file_id, lambda done, of: None)
        with parts.database.reading(ours.workspace_id) as session:
            (view,) = documents(session, file_id=file_id)
        shown[media_type] = browser.get(f"/papers/{view.id}").text
    assert "Guten Tag" in shown["message/rfc822"]
    assert "RegistrationName" in shown["application/xml"]
    assert "5408.55" in shown["application/xml"]
