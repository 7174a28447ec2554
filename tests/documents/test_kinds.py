"""What a paper is: by its title, however it is set, by its labels and columns where it has none, and never by a paper it only mentions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from vault.documents.classify import classify
from vault.documents.kind import kinds
from vault.documents.own_number import look_at
from vault.documents.runs import Sheet
from vault.documents.split import split
from vault.documents.titles import titles_on
from vault.reading.page import Page, Word
from vault.values import Box

BODY = 0.011
Line = tuple[float, str, float]


def sheet(*lines: Sequence[tuple[float, str] | Line], number: int = 1, method: str = "text") -> Sheet:
    """A page of lines, each of runs (x, text) or (x, text, height in ems)."""
    words: list[Word] = []
    y = 0.05
    for line in lines:
        tallest = BODY
        for x, text, *size in line:
            height = BODY * (size[0] if size else 1.0)
            tallest = max(tallest, height)
            for part in text.split():
                width = sum(0.0155 if ord(c) > 0x2E7F else 0.0078 for c in part) * height / BODY
                words.append(Word(part, Box(x, y, x + width, y + height), 1.0))
                x += width + 0.0045 * height / BODY
        y += tallest * 1.5
    return Sheet(Page(number, method, "drawn", 1.0, 0, 595, 842, tuple(words)))


def kind_of(*lines: Sequence[tuple[float, str] | Line], method: str = "text") -> str:
    return classify([sheet(*lines, method=method)]).kind


PRICED = (
    ((0.08, "Item"), (0.2, "Description"), (0.55, "Quantity"), (0.7, "Unit Price"), (0.85, "Amount")),
    ((0.08, "KT-110"), (0.2, "Ceramic kettle"), (0.55, "240"), (0.7, "11.40"), (0.85, "2,736.00")),
)
PACKED = (
    ((0.08, "Carton No."), (0.25, "Description"), (0.5, "Quantity"), (0.65, "Gross Weight"), (0.82, "Net Weight")),
    ((0.08, "1-20"), (0.25, "Ceramic kettle"), (0.5, "240"), (0.65, "410"), (0.82, "380")),
)
PARTIES = (((0.08, "Seller"), (0.55, "Buyer")), ((0.08, "Fernmoor Ceramics Ltd"), (0.55, "Yunqi Homeware Co., Ltd.")))


def numbered(label: str, number: str) -> tuple[tuple[float, str], ...]:
    return ((0.08, f"{label}: {number}"), (0.5, "Date: 12 March 2026"))


def test_a_title_broken_over_two_lines_is_read_whole() -> None:
    """Of ``PACKING`` and ``LIST`` neither alone is a title."""
    assert kind_of(((0.08, "PACKING", 2.0),), ((0.08, "LIST", 2.0),), *PARTIES) == "packing_list"


def test_a_title_set_letter_by_letter_is_read() -> None:
    letters = tuple((0.3 + 0.025 * i, c, 1.4) for i, c in enumerate("INVOICE"))
    assert kind_of(letters, *PARTIES, *PRICED) == "commercial_invoice"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("商業發票", "commercial_invoice"),
        ("상업송장", "commercial_invoice"),
        ("Fattura commerciale", "commercial_invoice"),
        ("Factura comercial", "commercial_invoice"),
        ("Auftragsbestätigung", "proforma_invoice"),
        ("見積書", "proforma_invoice"),
        ("Liste de colisage", "packing_list"),
        ("포장명세서", "packing_list"),
        ("Prüfbericht", "test_report"),
        ("試験成績書", "test_report"),
        ("시험성적서", "test_report"),
        ("检验检测报告", "test_report"),
        ("Überweisungsbestätigung", "payment_proof"),
        ("境外汇款申请书", "payment_proof"),
        ("外国送金計算書", "payment_proof"),
        ("Lettre d'autorisation", "brand_authorization"),
        ("Vertriebsautorisierung", "brand_authorization"),
        ("販売許諾書", "brand_authorization"),
        ("海关进口增值税专用缴款书", "cn_customs_tax_bill"),
        ("中华人民共和国海关进口货物报关单", "cn_import_declaration"),
        ("Delivery Note", "other"),
        ("代理报关委托书", "other"),
        ("Gutschrift", "other"),
    ],
)
def test_titles_are_known_in_the_languages_of_the_trade(title: str, kind: str) -> None:
    assert kind_of(((0.35, title, 1.8),), ((0.08, "2026"),)) == kind


def test_a_bank_before_the_title_takes_nothing_from_it() -> None:
    assert kind_of(((0.3, "东屿银行网上银行电子回单", 1.4),), ((0.08, "2026-03-20"),)) == "payment_proof"


def test_a_firm_called_like_a_paper_gives_no_title() -> None:
    """The logo is larger than the title."""
    lines = (((0.08, "CONTRACT FURNISHINGS CO.", 2.4),), ((0.08, "Invoice", 1.3),), *PARTIES, *PRICED)
    assert kind_of(*lines) == "commercial_invoice"


def test_an_invoice_marked_pro_forma_elsewhere_on_the_page_is_none() -> None:
    lines = (((0.7, "INVOICE", 2.2),), ((0.7, "PRO FORMA", 1.2),), *PARTIES, *PRICED)
    assert kind_of(*lines) == "proforma_invoice"


def test_of_a_paper_with_two_titles_the_columns_decide() -> None:
    """Prices make ``PACKING LIST / INVOICE`` an invoice; where none are printed it stays a packing list."""
    title = ((0.3, "PACKING LIST / INVOICE", 1.8),)
    assert kind_of(title, *PARTIES, *PRICED) == "commercial_invoice"
    assert kind_of(title, *PARTIES, *PACKED) == "packing_list"


def test_a_letter_about_an_invoice_is_something_else() -> None:
    lines = (
        ((0.08, "Commercial Invoice FM-26-103 - reminder", 1.25),),
        ((0.08, "Dear Ms Lin,"),),
        ((0.08, "our Commercial Invoice No. FM-26-103 of 12 March 2026 fell due on 11 April."),),
        ((0.08, "Yours sincerely,"),),
    )
    assert kind_of(*lines) == "other"


def test_a_list_of_enclosures_names_no_kind() -> None:
    lines = (
        ((0.08, "Enclosures"),),
        ((0.08, "1. Commercial Invoice"),),
        ((0.08, "2. Packing List"),),
        ((0.08, "3. Certificate of Origin"),),
    )
    assert kind_of(*lines) == "other"


def test_without_a_title_labels_and_columns_tell_an_invoice_from_a_packing_list_and_a_quotation() -> None:
    assert kind_of(*PARTIES, numbered("Invoice No.", "FM-26-103"), *PRICED) == "commercial_invoice"
    assert kind_of(*PARTIES, numbered("Packing List No.", "PL-26-103"), *PACKED) == "packing_list"
    offer = ((0.08, "Price valid until 30 April 2026. Quotation in USD."),)
    assert kind_of(*PARTIES, numbered("Quotation No.", "Q-26-118"), *PRICED, offer) == "proforma_invoice"


def test_the_tags_of_a_swift_message_tell_it_without_a_title() -> None:
    lines = (
        ((0.08, ":20:FT2603200017"),),
        ((0.08, ":32A:260320USD8034,00"),),
        ((0.08, ":50K:/3301002288821"),),
        ((0.08, "YUNQI HOMEWARE CO LTD"),),
        ((0.08, ":59:/GB11FERN20260418001177"),),
        ((0.08, "FERNMOOR CERAMICS LTD"),),
    )
    assert kind_of(*lines) == "payment_proof"


def test_a_letter_without_a_title_that_authorises_is_an_authorisation() -> None:
    lines = (
        ((0.08, "To whom it may concern"),),
        ((0.08, "We, Fernmoor Ceramics Ltd, owner of the FERNMOOR trademark, hereby authorise Yunqi Homeware Co., Ltd."),),
        ((0.08, "to sell FERNMOOR products in Mainland China from 1 January 2026 until 31 December 2026."),),
    )  # fmt: skip
    assert kind_of(*lines) == "brand_authorization"


def test_a_title_that_ocr_misread_by_a_letter_is_known() -> None:
    assert kind_of(((0.3, "NON-NEGOTIABLE SEA WAYBLLL", 1.8),), ((0.08, "2026"),), method="ocr") == "bill_of_lading"
    assert kind_of(((0.35, "检捡检测报告", 1.8),), ((0.08, "2026"),), method="ocr") == "test_report"


def test_a_photographed_label_with_many_words_is_a_photograph_and_a_photographed_letter_is_none() -> None:
    label = (
        ((0.2, "FERNMOOR Toasted Muesli", 2.0),),
        ((0.2, "Ingredients: whole grain oats, honey, almonds, sunflower seeds, raisins, coconut, salt."),),
        ((0.2, "Nutrition Information per 100 g: Energy 1720 kJ, Protein 10.2 g, Fat 12.1 g"),),
        ((0.2, "Net weight 750 g. Best before 03 FEB 2027. Store in a cool dry place."),),
    )
    assert kind_of(*label, method="ocr") == "photo"
    letter = (((0.1, "Dear Ms Lin,"),), ((0.1, "we shall be closed in April."),), ((0.1, "Kind regards"),))
    assert kind_of(*letter, method="ocr") == "other"


def test_what_one_kind_calls_itself_is_no_title_of_other() -> None:
    """A kind that is added takes its titles from `other` by itself."""
    for kind in kinds().values():
        for title in kind.titles if kind.code != "other" else ():
            found = titles_on(sheet(((0.3, title, 2.0),))).by_kind
            assert kind.code in found, (kind.code, title)
            assert "other" not in found or found["other"].score < found[kind.code].score, (kind.code, title)


def parts_of(*pages: Sequence[Sequence[tuple[float, str] | Line]]) -> list[list[int]]:
    sheets = [sheet(*lines, number=number) for number, lines in enumerate(pages, start=1)]
    return [[one.number for one in part] for part in split(sheets, look_at)]


INVOICE = ((0.35, "COMMERCIAL INVOICE", 1.8),)
TERMS = [((0.08, "TERMS AND CONDITIONS OF SALE", 1.4),), ((0.08, "The Buyer shall examine the goods on arrival."),)]


def test_two_invoices_in_one_file_are_parted_by_their_own_numbers() -> None:
    """The seller's telephone and the order are the same on both."""
    first = [INVOICE, *PARTIES, numbered("Invoice No.", "FM-26-202"), ((0.08, "Tel No.: 01782 555010"),), *PRICED]
    second = [INVOICE, *PARTIES, numbered("Invoice No.", "FM-26-203"), ((0.08, "Tel No.: 01782 555010"),), *PRICED]
    assert parts_of(first, second) == [[1], [2]]
    assert parts_of(first, first) == [[1, 2]]


def test_terms_on_the_back_a_blank_sheet_and_an_untitled_page_stay_with_their_paper() -> None:
    first = [INVOICE, *PARTIES, numbered("Invoice No.", "FM-26-204"), *PRICED]
    more = [((0.08, "KT-125"), (0.2, "Ceramic kettle ivory"), (0.55, "180"), (0.7, "13.10"), (0.85, "2,358.00"))] * 3
    packing = [((0.35, "PACKING LIST", 1.8),), *PARTIES, numbered("Packing List No.", "PL-26-204"), *PACKED]
    assert parts_of(first, TERMS, [], more, packing) == [[1, 2, 3, 4], [5]]


def test_an_untitled_form_of_another_kind_begins_a_paper() -> None:
    first = [INVOICE, *PARTIES, numbered("Invoice No.", "FM-26-206"), *PRICED]
    packing = [*PARTIES, numbered("Packing List No.", "PL-26-206"), ((0.08, "Invoice No.: FM-26-206"),), *PACKED]
    assert parts_of(first, packing) == [[1], [2]]


def test_a_blank_first_sheet_goes_with_the_first_paper() -> None:
    first = [INVOICE, *PARTIES, numbered("Invoice No.", "FM-26-211"), *PRICED]
    assert parts_of([], first) == [[1, 2]]


@pytest.mark.parametrize(
    "count", ["Page {} of 2", "第{}页 共2页", "Seite {} von 2", "Page {} sur 2", "Pagina {} di 2", "{}/2 ページ"]
)
def test_a_page_that_counts_on_goes_on_in_any_language(count: str) -> None:
    first = [INVOICE, *PARTIES, numbered("Invoice No.", "FM-26-208"), ((0.08, count.format(1)),), *PRICED]
    second = [INVOICE, ((0.08, count.format(2)),), ((0.08, "Bank: Dongyu Bank, account 4405"),)]
    assert parts_of(first, second) == [[1, 2]]


def test_words_without_a_height_are_titles_of_nothing_and_stop_nothing() -> None:
    """Some text layers give flat boxes; capitals stacked in them are looked at like any others."""
    flat = [Word(text, Box(0.1, y, 0.3, y), 1.0) for text, y in (("PACKING", 0.1), ("LIST", 0.102), ("NOTE", 0.104))]
    assert classify([Sheet(Page(1, "text", "drawn", 1.0, 0, 595, 842, tuple(flat)))]).kind == "other"
