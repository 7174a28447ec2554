"""The pages do their work without scripts: what is shown, what a form does, what is recorded."""

from __future__ import annotations

import io
import re

import pytest

from vault.accounts.queries import people
from vault.catalogue.queries import company, product_by_sku, shops
from vault.documents.queries import document_view
from vault.intake.queries import files
from vault.jobs.queries import jobs_of
from vault.jobs.service import fail, finish, lease_next
from vault.ledger.queries import events_of
from vault.linking.queries import lines_to_review, links_of_document
from vault.shipments.queries import shipment_by_ref

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
HOSTILE = re.compile(r"<script>alert|<img src=x", re.IGNORECASE)


@pytest.fixture
def clerk(sign_in):
    browser = sign_in("clerk")

    def post(path, **form):
        return browser.post(path, data=form, headers=OWN_PAGE)

    browser.send = post
    return browser


def page(browser, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def events(parts, seeded, subject: str) -> list[str]:
    with parts.database.reading(seeded.workspace_id) as session:
        return [event.type for event in events_of(session, subject)]


def test_a_new_seller_is_led_through_three_steps(app, parts):
    from vault.accounts.service import add_person, create_workspace, make_link, sign_in_with_link
    from vault.values import Actor
    from vault.web.guard import SESSION_COOKIE

    actor = Actor(create_workspace(parts, "New"), "cli")
    person = add_person(parts, actor, login="new", name="New", role="owner")
    browser = app.test_client()
    browser.set_cookie(SESSION_COOKIE, sign_in_with_link(parts, make_link(parts, actor, person.id)).secret)
    text = page(browser, "/")
    assert text.index("My company") < text.index("<h2>Catalogue</h2>") < text.index("<h2>Papers</h2>")
    for path in ("/shipments", "/papers", "/review", "/products", "/evidence", "/jobs"):
        assert 'class="empty"' in page(browser, path), path


def test_the_first_page_says_what_needs_doing(clerk, ours):
    text = page(clerk, "/")
    assert "1 line waits for your word" in text
    assert "Shipment IM-2026-031 lacks papers" in text


def test_a_hostile_file_name_or_value_is_shown_and_never_becomes_markup(sign_in, ours):
    browser = sign_in("owner")
    for path in ("/", "/papers", f"/papers/{ours.document_id}", f"/shipments/{ours.shipment_id}", "/jobs", "/review",
                 f"/review/{ours.document_id}/1", f"/products/{ours.product_id}", f"/products/{ours.product_id}/evidence?for=court",
                 "/papers?q=%3Cscript%3Ealert(1)%3C/script%3E", "/products?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                 "/sign-in?next=%22%3E%3Cscript%3Ealert(1)"):  # fmt: skip
        text = browser.get(path).get_data(as_text=True)
        assert not HOSTILE.search(text), path
    assert "&lt;img src=x onerror=alert(2)&gt;" in page(browser, f"/papers/{ours.document_id}")


def test_a_paper_shows_each_value_with_its_spot_its_confirmation_and_what_is_doubtful(clerk, ours):
    text = page(clerk, f"/papers/{ours.document_id}")
    assert '<rect class="spot" data-value="v-document_no-0" x="200.0" y="140.0" width="160.0"' in text
    assert 'href="#v-document_no-0" id="spot-v-document_no-0"' in text
    assert 'href="#spot-v-document_no-0"' in text
    assert "a second reading agrees" in text
    assert 'class="value doubt" id="v-seller_name-0"' in text
    assert "This page could not be read" in text


def test_looking_at_a_paper_is_recorded_and_its_pictures_belong_to_that_look(clerk, parts, ours):
    page(clerk, f"/papers/{ours.document_id}")
    answer = clerk.get(f"/papers/{ours.document_id}/pages/1.png")
    assert answer.data.startswith(b"\x89PNG")
    assert clerk.get(f"/papers/{ours.document_id}/lines/1.png").data.startswith(b"\x89PNG")
    assert events(parts, ours, ours.document_id) == ["document.viewed"]


def test_a_picture_asked_for_by_itself_is_recorded_too(clerk, sign_in, parts, ours, clock):
    clerk.get(f"/papers/{ours.document_id}/pages/1.png")
    sign_in("viewer").get(f"/papers/{ours.document_id}/pages/1.png")
    clock.advance(minutes=11)
    clerk.get(f"/papers/{ours.document_id}/pages/1.png")
    assert events(parts, ours, ours.document_id) == ["document.page_viewed"] * 3


def test_a_page_that_is_not_there_is_not_drawn(clerk, ours):
    assert clerk.get(f"/papers/{ours.document_id}/pages/2.png").status_code == 404
    assert clerk.get(f"/papers/{ours.document_id}/lines/7.png").status_code == 404


def test_the_original_is_handed_out_byte_for_byte_as_a_download_and_recorded(clerk, parts, ours):
    answer = clerk.get(f"/files/{ours.file_id}/original")
    with parts.database.reading(ours.workspace_id) as session:
        (file,) = files(session)
    assert answer.data == parts.store.read(file.sha256)
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    assert "filename*=UTF-8''%E5%8F%91%E7%A5%A8" in answer.headers["Content-Disposition"]
    assert answer.mimetype == "application/octet-stream"
    assert "original.downloaded" in events(parts, ours, ours.file_id)


def test_a_correction_is_kept_beside_what_was_read(clerk, parts, ours):
    answer = clerk.send(
        f"/papers/{ours.document_id}/values",
        name="seller_name",
        position="-1",
        ordinal="0",
        value="Kurrajong Foods Pty Ltd",
    )
    assert answer.location.endswith("#v-seller_name-0")
    with parts.database.reading(ours.workspace_id) as session:
        (shown,) = document_view(session, ours.document_id).head["seller_name"]
    assert (shown.value, shown.corrected) == ("Kurrajong Foods Pty Ltd", True)
    assert "The machine had read: &lt;img" in page(clerk, f"/papers/{ours.document_id}")
    assert "document.corrected" in events(parts, ours, ours.document_id)


def test_a_value_that_is_not_on_the_paper_goes_and_an_empty_one_is_asked_back(clerk, parts, ours):
    path = f"/papers/{ours.document_id}/values"
    assert clerk.send(path, name="seller_name", value="").status_code == 400
    clerk.send(path, name="seller_name", value="anything", absent="1")
    with parts.database.reading(ours.workspace_id) as session:
        assert "seller_name" not in document_view(session, ours.document_id).head


def test_a_kind_is_set_by_a_person(clerk, parts, ours):
    clerk.send(f"/papers/{ours.document_id}/kind", kind="proforma_invoice")
    with parts.database.reading(ours.workspace_id) as session:
        view = document_view(session, ours.document_id)
    assert (view.kind, view.kind_confirmed) == ("proforma_invoice", True)


def test_papers_are_found_by_number_name_kind_and_what_is_to_be_checked(clerk, ours):
    for query in ("q=TNX-26", "q=2026-03-09", "kind=commercial_invoice", "state=check", ""):
        assert ours.document_id in page(clerk, f"/papers?{query}"), query
    for query in ("q=no-such-number", "kind=packing_list", "q=%25"):
        assert ours.document_id not in page(clerk, f"/papers?{query}"), query


def test_many_lines_are_decided_at_once_and_the_rest_stays(clerk, parts, ours):
    assert "Honey gift box" in page(clerk, "/review")
    answer = clerk.send("/review", **{f"line:{ours.document_id}:1": ours.product_id, f"line:{ours.document_id}:0": ""})
    assert answer.location == "/review?said=decided"
    with parts.database.reading(ours.workspace_id) as session:
        assert lines_to_review(session) == []
        assert [link.decided_by for link in links_of_document(session, ours.document_id)] == ["auto", "person"]


def test_nothing_chosen_changes_nothing_and_says_so(clerk, parts, ours):
    answer = clerk.send("/review", **{f"line:{ours.document_id}:1": ""})
    assert "Nothing was chosen" in page(clerk, answer.location)
    with parts.database.reading(ours.workspace_id) as session:
        assert len(lines_to_review(session)) == 1


def test_marking_the_first_proposal_decides_nothing_by_itself(clerk, parts, ours):
    text = page(clerk, "/review?choose=first")
    assert re.search(rf'value="{ours.product_id}" checked', text)
    with parts.database.reading(ours.workspace_id) as session:
        assert len(lines_to_review(session)) == 1


def test_the_catalogue_is_searched_from_a_line(clerk, ours):
    assert "KJ-240" in page(clerk, f"/review/{ours.document_id}/1?q=蜂蜜")
    assert "No product fits" in page(clerk, f"/review/{ours.document_id}/1?q=nothing-like-it")


def test_a_product_is_made_from_a_line_with_what_the_form_says(clerk, parts, ours):
    text = page(clerk, f"/review/{ours.document_id}/1")
    assert 'name="sku" value="KJ-900"' in text
    clerk.send(f"/review/{ours.document_id}/1/product", sku="KJ-900", name_en="Honey gift box", unit="")
    with parts.database.reading(ours.workspace_id) as session:
        product = product_by_sku(session, "KJ-900")
        assert product.unit == ""
        assert links_of_document(session, ours.document_id)[1].product_id == product.id


def test_dropped_papers_have_each_their_own_outcome(clerk, parts, ours):
    def upload(accept):
        named = [(io.BytesIO(b"%PDF-1.4 not much of one"), '发票 "a/b" 1.pdf'), (io.BytesIO(b""), "empty.pdf"),
                 (io.BytesIO(b"<svg onload=alert(1)></svg>"), "picture.png")]  # fmt: skip
        return clerk.post(f"/shipments/{ours.shipment_id}/papers", data={"files": named}, content_type="multipart/form-data",
                          headers={**OWN_PAGE, "Accept": accept})  # fmt: skip

    told = upload("application/json").get_json()["outcomes"]
    assert [one["outcome"] for one in told] == ["stored", "refused", "refused"]
    assert all(one["why"] for one in told[1:])
    shown = upload("text/html").get_data(as_text=True)
    assert "already here" in shown
    assert "empty.pdf" in shown
    with parts.database.reading(ours.workspace_id) as session:
        assert len(files(session, shipment_id=ours.shipment_id)) == 2


def test_a_cut_off_upload_is_not_taken_for_a_whole_one(clerk, parts, ours):
    body = b'--b\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.4 half'
    answer = clerk.post(
        f"/shipments/{ours.shipment_id}/papers",
        data=body,
        content_type="multipart/form-data; boundary=b",
        headers=OWN_PAGE,
    )
    assert answer.status_code == 400
    assert "cut off" in answer.get_data(as_text=True)
    with parts.database.reading(ours.workspace_id) as session:
        assert len(files(session)) == 1


def test_a_shipment_says_what_is_missing_and_whom_to_ask(clerk, parts, ours):
    text = page(clerk, f"/shipments/{ours.shipment_id}")
    assert "packing list" in text
    assert "Please send us the packing list for shipment IM-2026-031" in text
    clerk.send("/shipments", ref="IM-2026-040")
    with parts.database.reading(ours.workspace_id) as session:
        opened = shipment_by_ref(session, "IM-2026-040")
    clerk.send(f"/shipments/{opened.id}/mode", trade_mode="us_import")
    assert "CBP Form 7501" in page(clerk, f"/shipments/{opened.id}")


def test_the_live_part_of_a_shipment_is_the_same_without_scripts(clerk, ours):
    part = page(clerk, f"/shipments/{ours.shipment_id}/now")
    assert part.lstrip().startswith('<div id="shipment-now"')
    assert "every 2s" in part
    assert part.strip() in page(clerk, f"/shipments/{ours.shipment_id}")


def test_a_file_without_a_paper_yet_has_a_page_of_its_own(clerk, parts, ours):
    answer = clerk.get(f"/files/{ours.file_id}")
    assert answer.location == f"/papers/{ours.document_id}"
    sent = {"files": [(io.BytesIO(b"%PDF-1.4 not much of one"), "new.pdf")]}
    told = clerk.post(f"/shipments/{ours.shipment_id}/papers", data=sent, content_type="multipart/form-data",
                      headers={**OWN_PAGE, "Accept": "application/json"}).get_json()  # fmt: skip
    assert "stored safely" in page(clerk, told["outcomes"][0]["href"])


def test_failed_work_says_why_and_is_tried_again(clerk, parts, ours):
    leased = lease_next(parts.database, holder="test", now=parts.clock())
    fail(parts.database, leased, now=parts.clock(), reason_code="encrypted", reason="needs a password", permanent=True)
    text = page(clerk, "/jobs?state=failed")
    assert "locked with a password" in text
    clerk.send(f"/jobs/{leased.id}/retry")
    with parts.database.reading(ours.workspace_id) as session:
        assert jobs_of(session, leased.subject)[0].state == "new"


def test_the_catalogue_comes_from_a_file_with_a_word_on_each_row_that_was_not_taken(clerk, parts, ours):
    rows = b"sku,name_en,unit\nKJ-100,Wattle seed,bag\n,No number,bag\n=1+1,Formula,bag\n"
    answer = clerk.post("/import/catalogue", data={"file": (io.BytesIO(rows), "catalogue.csv")}, headers=OWN_PAGE)
    text = answer.get_data(as_text=True)
    assert "Rows to look at" in text
    assert text.count("not taken") >= 2
    with parts.database.reading(ours.workspace_id) as session:
        assert product_by_sku(session, "KJ-100").name_en == "Wattle seed"


def test_a_grown_catalogue_or_a_corrected_line_is_compared_again_by_the_workers(clerk, parts, ours):
    def due():
        with parts.database.reading(ours.workspace_id) as session:
            return [job.subject for job in jobs_of(session, ours.document_id) if job.state == "new"]

    assert due() == []
    clerk.send(f"/papers/{ours.document_id}/values", name="issue_date", position="-1", ordinal="0", value="2026-03-10")
    assert due() == []
    clerk.send(f"/papers/{ours.document_id}/values", name="name", position="1", ordinal="0", value="Honey box")
    assert due() == [ours.document_id]
    leased = lease_next(parts.database, holder="w", now=parts.clock())
    while leased is not None:
        finish(parts.database, leased, now=parts.clock())
        leased = lease_next(parts.database, holder="w", now=parts.clock())
    assert due() == []
    rows = b"sku,name_en\nKJ-900,Honey gift box\n"
    answer = clerk.post("/import/catalogue", data={"file": (io.BytesIO(rows), "catalogue.csv")}, headers=OWN_PAGE)
    assert "1 paper with open lines is being compared" in answer.get_data(as_text=True)
    assert due() == [ours.document_id]


def test_orders_come_from_a_file_and_stand_beside_what_is_documented(clerk, ours):
    rows = b"order_no,shop,sku,quantity,date\nA-1,Main,KJ-240,1300,2026-05-02\n"
    clerk.post("/import/orders", data={"file": (io.BytesIO(rows), "orders.csv")}, headers=OWN_PAGE)
    text = page(clerk, f"/products/{ours.product_id}")
    assert "1,300" in text
    assert "More was sold than the papers document" in text


def test_my_company_and_its_shops_are_kept(clerk, parts, ours):
    clerk.send(
        "/company",
        name_zh="天宁进口有限公司",
        name_en="Tanunda Imports Ltd",
        uscc="",
        tax_number="",
        address="",
        trade_modes="cn_general",
    )
    clerk.send("/company/shops", platform="amazon", name="Tanunda AU", account_name="Tanunda Imports Ltd")
    with parts.database.reading(ours.workspace_id) as session:
        assert company(session).name_zh == "天宁进口有限公司"
        assert [shop.name for shop in shops(session)] == ["Tanunda AU"]
    assert "天宁进口有限公司" in page(clerk, "/company")


def test_an_owner_adds_somebody_and_sees_the_link_once(sign_in, app, parts, ours):
    owner = sign_in("owner")
    answer = owner.post("/people", data={"login": "jun", "name": "Jun", "role": "viewer"}, headers=OWN_PAGE)
    (secret,) = re.findall(r'value="http://localhost/sign-in/([\w-]+)"', answer.get_data(as_text=True))
    assert secret not in owner.get("/people").get_data(as_text=True)
    fresh = app.test_client()
    fresh.post(f"/sign-in/{secret}", headers=OWN_PAGE)
    assert "Jun" in page(fresh, "/me")
    with parts.database.reading(ours.workspace_id) as session:
        assert "jun" in {person.login for person in people(session)}


def test_a_password_set_on_ones_own_page_signs_in(sign_in, app, ours):
    clerk = sign_in("clerk")
    assert clerk.post("/me/password", data={"password": "short"}, headers=OWN_PAGE).status_code == 400
    clerk.post("/me/password", data={"password": "eleven green bottles"}, headers=OWN_PAGE)
    assert clerk.get("/").status_code == 302
    fresh = app.test_client()
    form = {"login": f"clerk@{ours.workspace_id}.example", "password": "eleven green bottles", "next": "/papers"}
    assert fresh.post("/sign-in", data=form, headers=OWN_PAGE).location == "/papers"
    wrong = fresh.post("/sign-in", data={**form, "password": "wrong"}, headers=OWN_PAGE)
    assert wrong.status_code == 401
    assert "do not belong together" in wrong.get_data(as_text=True)


def test_the_preview_shows_what_is_withheld_and_seals_nothing(clerk, parts, ours):
    text = page(clerk, f"/products/{ours.product_id}/evidence?for=platform")
    assert "Withheld from this recipient" in text
    assert "Weak points" in text
    assert len(re.findall(r'href="/evidence/bun_', page(clerk, "/evidence"))) == 1


def test_a_bundle_and_its_single_files_are_handed_out_and_recorded(sign_in, parts, ours):
    viewer = sign_in("viewer")
    assert viewer.get(f"/evidence/{ours.bundle_id}/download").data.startswith(b"PK")
    part = viewer.get(f"/evidence/{ours.bundle_id}/submit/01_commercial-invoice.pdf")
    assert part.data == b"paper"
    assert part.headers["Content-Disposition"].startswith("attachment")
    assert viewer.get(f"/evidence/{ours.bundle_id}/submit/..%2Fx").status_code == 404
    assert events(parts, ours, ours.bundle_id)[:2] == ["bundle.downloaded", "bundle.part-downloaded"]


def test_a_file_that_is_no_bundle_does_not_verify(sign_in):
    answer = sign_in("viewer").post("/verify", data={"bundle": (io.BytesIO(b"no bundle"), "EB.zip")}, headers=OWN_PAGE)
    assert "It does not verify" in answer.get_data(as_text=True)


def test_health_is_told_to_anybody_and_is_no_where_the_schema_is_old(app, parts):
    answer = app.test_client().get("/healthz")
    assert (answer.status_code, answer.get_json()) == (200, {"status": "ok"})
    with parts.database.engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = 'older'")
    answer = app.test_client().get("/healthz")
    assert (answer.status_code, answer.get_json()["failed"]) == (503, ["migrations"])


def test_an_error_says_what_to_do_in_the_language_of_the_page(sign_in, ours):
    answer = sign_in("clerk", language="zh").post(
        "/review/" + ours.document_id + "/1/product", data={}, headers=OWN_PAGE
    )
    assert answer.status_code == 400
    assert "请填写您销售时使用的编号" in answer.get_data(as_text=True)


def test_whoever_mistyped_goes_back_to_the_page_and_never_to_another_site(clerk, ours):
    address, form = f"/papers/{ours.document_id}/values", {"name": "issue_date", "position": "-1", "value": "soon"}

    def told(came_from):
        return clerk.post(address, data=form, headers={**OWN_PAGE, "Referer": came_from}).get_data(as_text=True)

    assert f'href="/papers/{ours.document_id}">Back to the page' in told(f"http://localhost/papers/{ours.document_id}")
    assert "Back to the page" not in told("http://elsewhere.example/papers/1")


def test_papers_that_lack_for_one_reason_are_one_weak_point(clerk, ours):
    clerk.send(f"/shipments/{ours.shipment_id}/mode", trade_mode="cn_general")
    text = page(clerk, f"/products/{ours.product_id}/evidence?for=court")
    reasons = [line.split(": ", 2)[2] for line in re.findall(r"⚠ (Shipment [^<]*)", text)]
    assert reasons
    assert len(reasons) == len(set(reasons))
