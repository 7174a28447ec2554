"""VAT invoices, customs tax bills, trademark certificates and customs forms, on pages built word by word."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vault.documents.capitals import capital_amount
from vault.documents.classify import classify
from vault.documents.customs_head import without_seal
from vault.documents.kind import Extract, kinds
from vault.documents.normalise import Context
from vault.documents.runs import Sheet
from vault.reading.page import Barcode, Method, Page, Word
from vault.values import Box

BUYER, SELLER = "杭州岚序贸易有限公司", "宁波沐舟供应链有限公司"
BUYER_ID, SELLER_ID = "91110000600037341L", "91330203MA61NX4686"
NUMBER = "25335000000329983999"
Placed = tuple[float, str]


def row(y: float, *placed: Placed, height: float = 0.011) -> list[Word]:
    """Return the words of a line; Chinese characters are as wide as high on a square page."""
    words = []
    for left, text in placed:
        x = left
        for part in text.split(" "):
            width = sum(height if ord(c) > 0x2E80 else height / 2 for c in part)
            words.append(Word(part, Box(x, y, x + width, y + height)))
            x += width + height / 4
    return words


def across(y: float, places: str, texts: str) -> list[Word]:
    """Return the words of a line of a table: where they begin, in hundredths, and the texts, parted by ``¦``."""
    return row(y, *((int(place) / 100, text) for place, text in zip(places.split(), texts.split("¦"), strict=True)))


def sheet(*rows: list[Word], codes: tuple[Barcode, ...] = (), method: Method = "text", number: int = 1) -> Sheet:
    words = tuple(word for one in rows for word in one)
    return Sheet(Page(number, method, "made", 1.0, 0, 842, 842, words, (), codes))


def read(kind: str, *sheets: Sheet) -> Extract:
    complete = kinds()[kind].complete
    assert complete is not None
    return complete(sheets, Extract(), Context())


def values(extract: Extract) -> dict[str, str]:
    return {name: found[0].value for name, found in extract.head.items()}


def qr(text: str) -> Barcode:
    return Barcode("QRCode", text, Box(0.03, 0.02, 0.1, 0.09))


def codes_of(extract: Extract) -> set[str]:
    return {code for code, _, _ in extract.warnings}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("捌万伍仟零肆拾肆圆柒角", "85044.70"),
        ("⊗壹佰元整", "100"),
        ("人民币（大写）：壹拾万零伍佰圆零叁分", "100500.03"),
        ("拾贰元伍角", "12.5"),
        ("壹亿零贰拾万圆整", "100200000"),
        ("玖分", "0.09"),
    ],
)
def test_an_amount_in_capitals_is_its_figures(text, amount):
    assert capital_amount(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["", "整", "壹佰元整及运费", "1,200.00", "贰叁圆", "杭州岚序"])
def test_what_is_no_whole_amount_in_capitals_is_none(text):
    assert capital_amount(text) is None


def invoice(
    *, swapped: bool = False, total: str = "1130.00", capitals: str = "壹仟壹佰叁拾圆整", code: str = ""
) -> Extract:
    """A fully digital invoice with a wrapped name, a discount and its sums."""
    sides = ("销", "购") if swapped else ("购", "销")
    names = ((SELLER, SELLER_ID), (BUYER, BUYER_ID)) if swapped else ((BUYER, BUYER_ID), (SELLER, SELLER_ID))
    said = code or f"01,31,,{NUMBER},1130.00,20260309,,7A1C"
    page = sheet(
        row(0.04, (0.3, "电子发票（增值税专用发票）"), height=0.02),
        row(0.04, (0.7, f"发票号码：{NUMBER}")),
        row(0.07, (0.7, "开票日期：2026年03月09日")),
        row(0.14, (0.02, sides[0]), (0.05, f"名称：{names[0][0]}"), (0.5, sides[1]), (0.53, f"名称：{names[1][0]}")),
        row(0.16, (0.02, "方"), (0.5, "方")),
        row(0.18, (0.05, f"纳税人识别号：{names[0][1]}"), (0.53, f"纳税人识别号：{names[1][1]}")),
        across(0.24, "6 25 36 44 54 66 76 90", "项目名称¦规格型号¦单 位¦数 量¦单 价¦金 额¦税率¦税 额"),
        across(0.27, "2 25 37 44 54 66 76 90", "*食品*燕麦片（蜂¦750g¦袋¦100¦11.00¦1100.00¦13%¦143.00"),
        row(0.285, (0.02, "蜜杏仁）")),
        row(0.31, (0.02, "*食品*燕麦片（蜂蜜杏仁）"), (0.66, "-100.00"), (0.76, "13%"), (0.9, "-13.00")),
        row(0.4, (0.1, "合"), (0.15, "计"), (0.66, "¥1000.00"), (0.9, "¥130.00")),
        row(0.43, (0.05, f"价税合计（大写）　⊗{capitals}"), (0.6, "（小写）¥1130.00")),
        codes=(qr(said),),
    )
    return read("cn_vat_invoice", page)


@pytest.mark.parametrize("swapped", [False, True])
def test_the_word_at_the_side_says_who_buys_and_who_sells(swapped):
    head = values(invoice(swapped=swapped))
    assert (head["buyer_name"], head["buyer_id"]) == (BUYER, BUYER_ID)
    assert (head["seller_name"], head["seller_id"]) == (SELLER, SELLER_ID)


def test_sums_capitals_and_code_confirm_an_invoice():
    found = invoice()
    assert values(found)["document_no"] == NUMBER
    assert values(found)["issue_date"] == "2026-03-09"
    assert (values(found)["subtotal"], values(found)["tax_amount"]) == ("1000", "130")
    assert set(found.head["total_amount"][0].checks) == {"arithmetic", "barcode"}
    assert found.head["document_no"][0].checks == ("barcode",)
    assert found.warnings == ()


def test_a_currency_sign_that_several_countries_use_is_no_currency():
    assert "currency" not in invoice().head


def test_a_discount_is_no_line_and_a_wrapped_name_is_one():
    lines = [{name: found.value for name, found in line.fields.items()} for line in invoice().lines]
    assert lines == [
        {
            "name": "*食品*燕麦片（蜂蜜杏仁）",
            "spec": "750g",
            "unit": "袋",
            "quantity": "100",
            "unit_price": "11",
            "amount": "1100",
        }
    ]


def test_sums_whose_word_was_lost_are_found_by_what_they_add_up_to():
    page = sheet(
        row(0.04, (0.3, "电子发票（普通发票）"), height=0.02),
        row(0.4, (0.15, "计"), (0.66, "¥1000.00"), (0.9, "¥130.00")),
        row(0.43, (0.05, "价税合计（大写）　⊗壹仟壹佰叁拾圆整"), (0.6, "（小写）¥1130.00")),
    )
    found = read("cn_vat_invoice", page)
    assert (values(found)["subtotal"], values(found)["tax_amount"]) == ("1000", "130")
    assert "arithmetic" in found.head["tax_amount"][0].checks


def test_capitals_that_say_another_sum_raise_a_doubt():
    found = invoice(capitals="壹仟壹佰贰拾圆整")
    assert found.head["total_amount"][0].value == "1130"
    assert "sums-differ" in codes_of(found)


def test_a_code_that_says_another_number_is_told_and_the_print_stays():
    found = invoice(code=f"01,31,,{NUMBER[:-1]}8,1130.00,20260309,,7A1C")
    assert found.head["document_no"][0].value == NUMBER
    assert found.head["document_no"][0].confidence <= 0.5
    assert "barcode-differs" in codes_of(found)


def test_an_invoice_that_takes_another_back_has_negative_goods():
    page = sheet(
        row(0.04, (0.3, "电子发票（普通发票）"), height=0.02),
        across(0.24, "6 25 36 44 54 66 76 90", "项目名称¦规格型号¦单位¦数量¦单价¦金额¦税率¦税额"),
        across(0.27, "2 25 37 44 54 66 76 90", "*食品*燕麦片¦750g¦袋¦-5¦10.00¦-50.00¦13%¦-6.50"),
        across(0.29, "2 66 76 90", "*物流服务*运费¦-10.00¦6%¦-0.60"),
        row(0.4, (0.1, "合"), (0.15, "计"), (0.66, "¥-60.00"), (0.9, "¥-7.10")),
        row(0.43, (0.05, "价税合计（大写）"), (0.6, "（小写）¥-67.10")),
    )
    found = read("cn_vat_invoice", page)
    assert values(found)["total_amount"] == "-67.1"
    lines = [{name: one.value for name, one in line.fields.items()} for line in found.lines]
    assert [(line["name"], line.get("quantity"), line["amount"]) for line in lines] == [
        ("*食品*燕麦片", "-5", "-50"),
        ("*物流服务*运费", None, "-10"),
    ]


def test_an_older_invoice_has_its_code_and_number_standing_alone():
    page = sheet(
        row(0.04, (0.03, "033002600794"), (0.35, "浙江增值税专用发票"), (0.7, "№ 24074558 033002600794")),
        row(0.06, (0.7, "24074558")),
        row(0.08, (0.7, "开票日期：2026年03月09日")),
        row(0.14, (0.05, "名"), (0.12, f"称：{BUYER}")),
        row(0.16, (0.05, f"纳税人识别号：{BUYER_ID}")),
        row(0.18, (0.05, "地址、电话：杭州市澄云路16号 0571-55501234")),
        row(0.6, (0.05, "名"), (0.12, f"称：{SELLER}")),
        row(0.62, (0.05, f"纳税人识别号：{SELLER_ID}")),
    )
    head = values(read("cn_vat_invoice", page))
    assert (head["invoice_code"], head["document_no"]) == ("033002600794", "24074558")
    assert (head["buyer_name"], head["seller_name"]) == (BUYER, SELLER)
    assert head["buyer_address"] == "杭州市澄云路16号"
    assert head["buyer_phone"] == "0571-55501234"


def tax_bill(number: str = "310120261000012345-L01", tax: str = "增值税") -> Extract:
    page = sheet(
        row(0.04, (0.3, f"海关进口{tax}专用缴款书"), height=0.02),
        row(0.08, (0.03, "收入系统：海关系统"), (0.35, "填发日期：2026年3月9日"), (0.7, f"号码 No. {number}")),
        row(0.12, (0.03, "收款国库"), (0.15, "某某银行营业部"), (0.5, "名"), (0.55, "称"), (0.6, BUYER)),
        across(0.2, "3 18 40 50 58 73 85", "税号¦货物名称¦数量¦单位¦完税价格（￥）¦税率（%）¦税款金额（￥）"),
        across(0.23, "3 18 40 50 60 74 87", "1904100000¦烘烤燕麦片¦2400.00¦袋¦10000.00¦13.0000¦1300.00"),
        row(0.26, (0.03, "金额人民币（大写）　壹仟叁佰圆整"), (0.73, "合计（￥）"), (0.87, "1300.00")),
        row(0.3, (0.03, "申请单位编号"), (0.15, "3101960001"), (0.4, "报关单编号"), (0.52, "310120261000012345")),
    )
    return read("cn_customs_tax_bill", page)


def test_the_bills_number_and_the_declarations_confirm_each_other():
    found = tax_bill()
    assert values(found)["document_no"] == "310120261000012345-L01"
    assert found.head["declaration_no"][0].checks == ("arithmetic",)
    assert found.head["document_no"][0].checks == ("arithmetic",)


def test_a_bill_of_another_declaration_is_told():
    found = tax_bill(number="310120261000012346-L01")
    assert "numbers-differ" in codes_of(found)
    assert found.head["declaration_no"][0].confidence <= 0.5


@pytest.mark.parametrize(("tax", "name"), [("增值税", "tax_amount"), ("消费税", "tax_amount"), ("关税", "duty_amount")])
def test_the_title_says_whether_the_sum_is_duty_or_tax(tax, name):
    found = tax_bill(tax=tax)
    assert found.head[name][0].value == "1300"
    assert found.head[name][0].checks == ("arithmetic",)
    assert len({"tax_amount", "duty_amount"} & found.head.keys()) == 1


def test_the_payer_of_a_tax_bill_is_not_the_treasurys_bank():
    found = tax_bill()
    assert values(found)["payer_name"] == BUYER
    assert {
        name: one.value
        for name, one in found.lines[0].fields.items()
        if name in {"hs_code", "name", "quantity", "unit"}
    } == {
        "hs_code": "1904100000",
        "name": "烘烤燕麦片",
        "quantity": "2400",
        "unit": "袋",
    }


def test_a_chinese_trademark_certificate_tells_owner_mark_class_and_term():
    page = sheet(
        row(0.05, (0.35, "商标注册证"), height=0.03),
        row(0.12, (0.45, "第 12345678 号")),
        row(0.2, (0.4, "WATTLEMOOR"), height=0.03),
        row(0.32, (0.1, "核定使用商品（第30类）")),
        row(0.35, (0.1, "麦片；饼干")),
        row(0.4, (0.1, "注 册 人"), (0.22, BUYER)),
        row(0.44, (0.1, "注册有效期限"), (0.25, "自公元2020年01月07日至2030年01月06日止")),
        row(0.5, (0.6, "国家知识产权局")),
    )
    assert classify([page]).kind == "trademark_certificate"
    head = values(read("trademark_certificate", page))
    assert head["trademark_no"] == "12345678"
    assert head["trademark_class"] == "30"
    assert head["brand"] == "WATTLEMOOR"
    assert head["grantor_name"] == BUYER
    assert (head["valid_from"], head["valid_to"]) == ("2020-01-07", "2030-01-06")
    assert head["goods_scope"] == "麦片；饼干"


def test_an_american_certificate_names_the_owner_beside_the_number():
    page = sheet(
        row(0.05, (0.3, "United States of America"), height=0.02),
        row(0.09, (0.3, "United States Patent and Trademark Office")),
        row(0.2, (0.4, "Kelvarra"), height=0.03),
        row(0.3, (0.1, "Reg. No. 6,123,456"), (0.45, "Torvik Homewares Inc. (DELAWARE CORPORATION)")),
        row(0.32, (0.1, "Registered Jan. 7, 2020"), (0.45, "12 Quay Street, Dover")),
        row(0.34, (0.1, "Int. Cl.: 21"), (0.45, "CLASS 21: Jugs; cups")),
        row(0.38, (0.45, "THE MARK CONSISTS OF STANDARD CHARACTERS")),
    )
    assert classify([page]).kind == "trademark_certificate"
    head = values(read("trademark_certificate", page))
    assert head["trademark_no"] == "6123456"
    assert head["grantor_name"] == "Torvik Homewares Inc."
    assert head["issue_date"] == "2020-01-07"
    assert head["trademark_class"] == "21"
    assert head["brand"] == "Kelvarra"


def test_a_renewal_is_dated_under_the_office_and_names_every_class():
    page = sheet(
        row(0.05, (0.35, "核准续展注册证明"), height=0.03),
        row(0.12, (0.1, "兹核准第12345678号商标续展注册。")),
        row(0.15, (0.1, "商标"), (0.25, "WATTLEMOOR")),
        row(0.18, (0.1, "类别"), (0.25, "第30、32类")),
        row(0.21, (0.1, "续展注册有效期自"), (0.25, "2024年05月08日至2034年05月07日")),
        row(0.3, (0.6, "国家知识产权局")),
        row(0.32, (0.6, "2024年04月20日")),
    )
    found = read("trademark_certificate", page)
    assert [one.value for one in found.head["trademark_class"]] == ["30", "32"]
    assert values(found)["issue_date"] == "2024-04-20"
    assert (values(found)["valid_from"], values(found)["valid_to"]) == ("2024-05-08", "2034-05-07")


def test_a_british_certificate_tells_number_date_and_owner_in_sentences():
    page = sheet(
        row(0.05, (0.2, "Certificate of Registration of a Trade Mark"), height=0.02),
        row(0.1, (0.1, "I certify that the mark shown below has been registered under No. UK00003123456 as of the")),
        row(0.113, (0.1, "date 24 September 2014.")),
        row(0.2, (0.4, "NIMBROOK"), height=0.03),
        row(0.3, (0.1, "Class 30: Breakfast cereals; biscuits")),
        row(0.33, (0.1, "In the name of Torvik Provisions Ltd, 12 Quay Street, Leeds")),
    )
    head = values(read("trademark_certificate", page))
    assert head["trademark_no"] == "UK00003123456"
    assert head["issue_date"] == "2014-09-24"
    assert head["grantor_name"] == "Torvik Provisions Ltd"
    assert (head["brand"], head["trademark_class"]) == ("NIMBROOK", "30")


def test_a_certificate_of_registration_without_a_word_of_marks_is_no_trademark():
    page = sheet(
        row(0.05, (0.3, "Certificate of Registration"), height=0.025),
        row(0.2, (0.1, "This is to certify that Kurra Foods Pty Ltd is registered as a company.")),
    )
    assert classify([page]).kind == "other"


@pytest.mark.parametrize(
    ("read_as", "firm"),
    [
        ("上海棠屿报关有限公司最关专用量单报单位(签章)", "上海棠屿报关有限公司"),
        ("外运某某有限公司上海分公司", "外运某某有限公司上海分公司"),
        ("某某（上海）有限公司", "某某（上海）有限公司"),
        ("Kurra Foods Pty Ltd", "Kurra Foods Pty Ltd"),
    ],
)
def test_the_words_of_a_seal_are_no_part_of_a_firms_name(read_as, firm):
    assert without_seal(read_as, pictured=True) == firm


def declaration(number_printed: bool, method: Method = "text") -> Extract:
    code = Barcode("Code39", "310120261000012345", Box(0.1, 0.02, 0.3, 0.04))
    head = [row(0.06, (0.5, "海关编号：310120261000012345"))] if number_printed else []
    first = sheet(
        row(0.03, (0.3, "中华人民共和国海关进口货物报关单"), height=0.02),
        *head,
        row(0.1, (0.05, "净重(千克)"), (0.3, "毛重(千克)"), (0.6, "预录入编号：120260000661204417")),
        row(0.12, (0.05, "200"), (0.3, "230")),
        row(
            0.3,
            (0.03, "项号"),
            (0.08, "商品编号"),
            (0.22, "商品名称及规格型号"),
            (0.5, "数量及单位"),
            (0.62, "单价/总价/币制"),
            (0.8, "原产国(地区)"),
        ),
        row(
            0.33,
            (0.03, "1"),
            (0.08, "3304990039101"),
            (0.22, "面霜"),
            (0.52, "120千克"),
            (0.66, "2.5000"),
            (0.8, "澳大利亚"),
        ),
        row(0.345, (0.22, "4|3|护肤|规格 50ml|无型号"), (0.66, "3000.00"), (0.8, "(AUS)")),
        row(0.36, (0.52, "1200瓶"), (0.66, "澳元")),
        codes=(code,),
        method=method,
    )
    second = sheet(
        row(0.03, (0.22, "海关编号：310120261000012345")),
        row(0.05, (0.22, "页码/页数：2/2")),
        row(
            0.1,
            (0.03, "2"),
            (0.08, "1904100000102"),
            (0.22, "燕麦片"),
            (0.52, "80千克"),
            (0.66, "5.0000"),
            (0.8, "澳大利亚"),
        ),
        row(0.115, (0.22, "4|3|零售|品牌:Kurra"), (0.66, "400.00"), (0.8, "(AUS)")),
        row(0.13, (0.52, "80袋"), (0.66, "澳元")),
        number=2,
        method=method,
    )
    return read("cn_import_declaration", first, second)


def test_the_bar_code_gives_the_number_the_print_lost():
    found = declaration(number_printed=False)
    assert found.head["declaration_no"][0].value == "310120261000012345"
    assert found.head["declaration_no"][0].checks == ("barcode",)


def test_goods_go_on_over_a_page_without_their_header_and_take_nothing_of_the_pages_own_head():
    lines = declaration(number_printed=True).lines
    assert [line.fields["name"].value for line in lines] == ["面霜", "燕麦片"]
    assert [line.fields["spec"].value for line in lines if "spec" in line.fields] == ["50ml"]
    assert lines[1].fields["brand"].value == "Kurra"


def test_the_legal_kilograms_of_the_lines_confirm_the_net_weight():
    assert declaration(number_printed=True).head["net_weight_kg"][0].checks == ("arithmetic",)


def test_a_one_that_may_be_a_letter_is_doubted_where_ocr_read_it():
    assert declaration(number_printed=True).head["pre_entry_no"][0].confidence > 0.9
    assert declaration(number_printed=True, method="ocr").head["pre_entry_no"][0].confidence <= 0.5


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("上述货物经检验检疫，符合我国食品安全国家标准要求，准予销售/使用。", "pass"),
        ("经抽样检验，未发现不合格，予以放行。", "pass"),
        ("The goods have been inspected and found to comply with GB 7718-2011.", "pass"),
        ("经检验，铅含量超标，检验结果不合格，予以销毁。", "fail"),
        ("上述货物标签不符合GB 7718-2011的要求，作退运处理。", "fail"),
        ("The goods fail to meet the requirements and shall be returned.", "fail"),
    ],
)
def test_a_certificate_concludes_in_any_words(sentence, verdict):
    page = sheet(row(0.05, (0.3, "入境货物检验检疫证明"), height=0.02), row(0.4, (0.1, sentence)))
    assert values(read("cn_inspection_certificate", page))["conclusion"] == verdict


def test_a_list_number_that_lost_its_letter_to_ocr_is_doubted_not_changed():
    def listed(method: Method) -> Extract:
        return read("cbec_import_list", sheet(row(0.1, (0.05, "清单编号：299120251579934962")), method=method))

    found = listed("ocr").head["declaration_no"][0]
    assert (found.value, found.confidence) == ("299120251579934962", 0.5)
    assert "identifier-check-failed" in codes_of(listed("ocr"))
    assert listed("text").head["declaration_no"][0].confidence > 0.9


def test_a_label_that_a_narrow_box_breaks_over_lines_is_one_label():
    page = sheet(
        row(0.04, (0.3, "海关进口关税专用缴款书"), height=0.02),
        row(0.1, (0.03, "合同（批文"), (0.12, "HT-2026-778"), (0.4, "运输工具"), (0.52, "SOUTHERN KITTIWAKE/745W")),
        row(0.113, (0.03, "）号"), (0.4, "（号）")),
        across(0.2, "3 10 30 50 60", "序¦税号¦货物名称¦数量¦单位"),
        across(0.213, "3", "号"),
        across(0.25, "3 10 30 50 60", "1¦1904100000¦烘烤燕麦片¦2400¦袋"),
    )
    found = read("cn_customs_tax_bill", page)
    head = values(found)
    assert (head["contract_no"], head["vessel"], head["voyage"]) == ("HT-2026-778", "SOUTHERN KITTIWAKE", "745W")
    assert found.lines[0].fields["line_no"].value == "1"


def test_a_lot_and_an_amount_broken_over_lines_are_read_whole():
    page = sheet(
        row(0.05, (0.3, "入境货物检验检疫证明"), height=0.02),
        across(0.2, "5 12 30 45 60 75", "序号¦产品名称¦品牌¦规格型号¦生产日期/批号¦数量/重量"),
        across(0.23, "5 12 30 45 60 75", "1¦烘烤燕麦片¦Kurra¦750g¦2025-09-¦3610盒/1299.6"),
        across(0.243, "60 75", "08/L25251¦千克"),
    )
    line = {name: found.value for name, found in read("cn_inspection_certificate", page).lines[0].fields.items()}
    assert (line["production_date"], line["lot_no"]) == ("2025-09-08", "L25251")
    assert (line["quantity"], line["unit"], line["net_weight_kg"]) == ("3610", "盒", "1299.6")


def test_the_day_a_mark_was_registered_begins_its_term():
    page = sheet(
        row(0.05, (0.35, "商标注册证明"), height=0.03),
        row(0.12, (0.1, "注册号"), (0.25, "60487962")),
        row(0.16, (0.1, "注册日期"), (0.25, "2023年10月16日")),
        row(0.2, (0.1, "有效期限至"), (0.25, "2033年10月15日")),
        row(0.24, (0.1, "发证机关"), (0.25, "国家知识产权局")),
    )
    head = values(read("trademark_certificate", page))
    assert (head["valid_from"], head["valid_to"]) == ("2023-10-16", "2033-10-15")


def test_a_weight_with_grouped_thousands_is_read_whole():
    page = sheet(
        row(0.05, (0.35, "入境货物检验检疫证明"), height=0.02),
        row(0.12, (0.1, "报检重量"), (0.25, "1,208.00千克")),
        row(0.2, (0.05, "序号"), (0.15, "品名"), (0.4, "品牌"), (0.55, "规格"), (0.7, "数量"), (0.85, "单位")),
        row(0.23, (0.05, "1"), (0.15, "全谷物燕麦片"), (0.4, "Tarawhiti"), (0.55, "1kg"), (0.7, "80"), (0.85, "袋")),
        row(0.26, (0.05, "2"), (0.15, "冻干草莓脆"), (0.4, "Tarawhiti"), (0.55, "40g"), (0.7, "3600"), (0.85, "袋")),
    )
    assert values(read("cn_inspection_certificate", page))["net_weight_kg"] == "1208"


def test_a_tax_bill_of_one_row_prints_its_sum_there_and_its_customs_house_in_the_title():
    page = sheet(
        row(0.05, (0.3, "上海海关"), (0.45, "进口增值税专用缴款书"), height=0.02),
        row(0.12, (0.1, "号码：222520261026018347-L01")),
        row(
            0.2, (0.1, "税号"), (0.3, "货物名称"), (0.5, "完税价格（￥）"), (0.7, "税率（%）"), (0.82, "税款金额（￥）")
        ),
        row(0.23, (0.1, "1904200000"), (0.3, "烘烤谷物麦片"), (0.5, "36883.2"), (0.7, "13"), (0.82, "4794.82")),
    )
    head = values(read("cn_customs_tax_bill", page))
    assert head["issuer_name"] == "上海海关"
    assert head["tax_amount"] == "4794.82"
