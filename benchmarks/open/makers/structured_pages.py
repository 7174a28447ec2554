"""Pages with structure beside them: PDF carriers of XML (Factur-X and kin) and OFD files."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from xml.sax.saxutils import escape

import pikepdf
from fpdf import FPDF

from benchmarks.open.makers.structured_deals import Deal, plain

_STAMP = (2026, 1, 5, 9, 0, 0)


def carrier(
    deal: Deal,
    xml: str,
    name: str,
    *,
    style: int,
    words: dict[str, str],
    listed: bool = True,
    changed: dict[str, str] | None = None,
) -> bytes:
    """A printed invoice with its XML attached; `changed` prints other values than the XML has."""
    shown = {"number": deal.number, "date": deal.date, "total": f"{deal.total}"} | (changed or {})
    pdf = FPDF(format="A4")
    pdf.set_creation_date(dt.datetime(2026, 1, 5, 9, 0, 0, tzinfo=dt.UTC))
    pdf.add_page()
    pdf.set_font("helvetica", "B", 16)
    pdf.cell(0, 10, words["title"], new_x="LMARGIN", new_y="NEXT", align="R" if style == 1 else "L")
    pdf.set_font("helvetica", "", 10)
    seller, buyer = deal.seller, deal.buyer
    if style == 0:
        for line in (seller.name, seller.street, f"{seller.postcode} {seller.city}", f"{words['vat']} {seller.tax}"):
            pdf.cell(0, 5, _latin(line), new_x="LMARGIN", new_y="NEXT")
        pdf.ln(4)
        pdf.cell(0, 5, words["to"], new_x="LMARGIN", new_y="NEXT")
        for line in (buyer.name, buyer.street, f"{buyer.postcode} {buyer.city}"):
            pdf.cell(0, 5, _latin(line), new_x="LMARGIN", new_y="NEXT")
    else:
        top = pdf.get_y()
        pdf.multi_cell(
            85, 5, _latin(f"{words['from']}\n{seller.name}\n{seller.street}\n{seller.postcode} {seller.city}")
        )
        pdf.set_xy(110, top)
        pdf.multi_cell(85, 5, _latin(f"{words['to']}\n{buyer.name}\n{buyer.street}\n{buyer.postcode} {buyer.city}"))
    pdf.ln(6)
    for label, value in (
        (words["number"], shown["number"]),
        (words["date"], shown["date"]),
        (words["order"], deal.order),
    ):
        if value:
            pdf.cell(45, 6, _latin(label))
            pdf.cell(0, 6, value, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    widths = (12, 24, 66, 20, 26, 30)
    for text, width in zip(words["columns"].split("|"), widths, strict=True):
        pdf.cell(width, 7, _latin(text), border=1 if style == 1 else "B")
    pdf.ln()
    for place, one in enumerate(deal.goods, 1):
        cells = (str(place), one.sku, one.name, one.quantity, one.price, one.amount)
        for text, width in zip(cells, widths, strict=True):
            pdf.cell(width, 7, _latin(text), border=1 if style == 1 else 0, align="R" if width in (20, 26, 30) else "L")
        pdf.ln()
    pdf.ln(2)
    for label, value in (
        (words["net"], f"{deal.net}"),
        (words["tax"], f"{deal.tax}"),
        (words["total"], f"{shown['total']} {deal.currency}"),
    ):
        pdf.cell(122, 6, "")
        pdf.cell(30, 6, _latin(label))
        pdf.cell(30, 6, value, align="R", new_x="LMARGIN", new_y="NEXT")
    return _attach(bytes(pdf.output()), xml.encode("utf-8"), name, listed=listed)


def _attach(data: bytes, xml: bytes, name: str, *, listed: bool) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        specification = pikepdf.AttachedFileSpec(
            pdf, xml, filename=name, mime_type="text/xml", relationship=pikepdf.Name.Alternative
        )
        if listed:
            pdf.attachments[name] = specification
            pdf.Root.AF = pikepdf.Array([pdf.attachments[name].obj])
        else:
            pdf.Root.AF = pikepdf.Array([specification.obj])
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _latin(text: str) -> str:
    return text.encode("latin-1", "replace").decode("latin-1")


class Ofd:
    """An OFD file in the making: texts and lines in millimetres."""

    def __init__(self, width: float = 210.0, height: float = 140.0) -> None:
        self.width, self.height = width, height
        self.objects: list[str] = []
        self.template: list[str] = []
        self._next = 10
        self.tags: list[str] = []
        self.data: dict[str, str] = {}
        self.attached: tuple[str, str] | None = None
        self.picture: bytes | None = None
        """A PNG over the whole page."""

    def text(
        self, x: float, y: float, text: str, size: float = 3.2, *, template: bool = False, spread: bool = True
    ) -> int:
        """Set a text with its base line at y; return its ID."""
        self._next += 1
        steps = [size if ord(letter) > 0x2E7F else round(size * 0.52, 3) for letter in text[:-1]]
        if spread and len(set(steps)) == 1 and len(steps) > 2:
            delta = f' DeltaX="g {len(steps)} {steps[0]}"'
        else:
            delta = f' DeltaX="{" ".join(map(str, steps))}"' if steps else ""
        width = sum(steps) + size
        self._target(template).append(
            f'<ofd:TextObject ID="{self._next}" Boundary="{x} {y - size} {width:.3f} {size * 1.2:.3f}" Font="2" Size="{size}">'
            f'<ofd:TextCode X="0" Y="{size}"{delta}>{escape(text)}</ofd:TextCode></ofd:TextObject>'
        )
        return self._next

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Draw a line."""
        self._next += 1
        self.template.append(
            f'<ofd:PathObject ID="{self._next}" Boundary="{x0} {y0} {max(x1 - x0, 0.1)} {max(y1 - y0, 0.1)}" LineWidth="0.25">'
            f"<ofd:AbbreviatedData>M 0 0 L {x1 - x0} {y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>"
        )

    def tag(self, name: str, *ids: int, parent: str = "") -> None:
        """Name what texts are."""
        refers = "".join(f'<ofd:ObjectRef PageRef="1">{one}</ofd:ObjectRef>' for one in ids)
        inner = f"<ofd:{name}>{refers}</ofd:{name}>"
        self.tags.append(f"<ofd:{parent}>{inner}</ofd:{parent}>" if parent else inner)

    def _target(self, template: bool) -> list[str]:
        return self.template if template else self.objects

    def finish(self) -> bytes:
        """The finished file."""
        space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
        media = ""
        if self.picture is not None:
            self.objects.append(
                f'<ofd:ImageObject ID="8" ResourceID="7" Boundary="0 0 {self.width} {self.height}" CTM="{self.width} 0 0 {self.height} 0 0"/>'
            )
            media = '<ofd:MultiMedias><ofd:MultiMedia ID="7" Type="Image"><ofd:MediaFile>scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>'
        top = '<?xml version="1.0" encoding="UTF-8"?>'
        data = "".join(
            f'<ofd:CustomData Name="{key}">{escape(value)}</ofd:CustomData>' for key, value in self.data.items()
        )
        parts = {
            "OFD.xml": f'{top}<ofd:OFD {space} DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo><ofd:DocID>demo</ofd:DocID>'
            + (f"<ofd:CustomDatas>{data}</ofd:CustomDatas>" if data else "")
            + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
            "Doc_0/Document.xml": f"{top}<ofd:Document {space}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
            f"0 0 {self.width} {self.height}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
            '<ofd:TemplatePage ID="3" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" '
            'BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>'
            + ("<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>" if self.tags else "")
            + ("<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>" if self.attached else "")
            + "</ofd:Document>",
            "Doc_0/PublicRes.xml": f'{top}<ofd:Res {space} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="2" FontName="KaiTi"/></ofd:Fonts>{media}</ofd:Res>',
            "Doc_0/Tpls/Tpl_0/Content.xml": f'{top}<ofd:Page {space}><ofd:Content><ofd:Layer ID="4" Type="Background">{"".join(self.template)}'
            "</ofd:Layer></ofd:Content></ofd:Page>",
            "Doc_0/Pages/Page_0/Content.xml": f'{top}<ofd:Page {space}><ofd:Template TemplateID="3" ZOrder="Background"/><ofd:Content>'
            f'<ofd:Layer ID="5" Type="Body">{"".join(self.objects)}</ofd:Layer></ofd:Content></ofd:Page>',
        }
        if self.tags:
            parts["Doc_0/Tags/CustomTags.xml"] = (
                f'{top}<ofd:CustomTags {space}><ofd:CustomTag TypeID="0"><ofd:FileLoc>CustomTag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>'
            )
            parts["Doc_0/Tags/CustomTag.xml"] = f"{top}<ofd:eInvoice {space}>{''.join(self.tags)}</ofd:eInvoice>"
        if self.attached:
            name, xml = self.attached
            parts["Doc_0/Attachs/Attachments.xml"] = (
                f'{top}<ofd:Attachments {space}><ofd:Attachment ID="9" Name="{name}" Format="XML"><ofd:FileLoc>{name}</ofd:FileLoc></ofd:Attachment></ofd:Attachments>'
            )
            parts[f"Doc_0/Attachs/{name}"] = xml
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, text in parts.items():
                archive.writestr(zipfile.ZipInfo(path, _STAMP), text)
            if self.picture is not None:
                archive.writestr(zipfile.ZipInfo("Doc_0/Res/scan.png", _STAMP), self.picture)
        return out.getvalue()


def vat_ofd(deal: Deal, *, tags: bool, data: bool, attach: bool, code: str = "") -> tuple[bytes, dict[str, object]]:
    """A VAT invoice as OFD, and what it says."""
    page = Ofd()
    number, date = deal.number, deal.date
    year, month, day = date.split("-")
    shown_date = f"{year}年{month}月{day}日"
    page.text(62, 14, "电子发票（增值税专用发票）", 6, template=True)
    page.text(150, 12, "发票号码：", template=True)
    page.text(150, 18, "开票日期：", template=True)
    ids = {"InvoiceNo": page.text(167, 12, number), "IssueDate": page.text(167, 18, shown_date)}
    if code:
        page.text(150, 7, "发票代码：", template=True)
        ids["InvoiceCode"] = page.text(167, 7, code)
    for x0, y0, x1, y1 in (
        (8, 24, 202, 24),
        (8, 46, 202, 46),
        (8, 96, 202, 96),
        (8, 104, 202, 104),
        (8, 126, 202, 126),
    ):
        page.line(x0, y0, x1, y1)
    for x in (8, 105, 202):
        page.line(x, 24, x, 46)
    for x in (8, 202):
        page.line(x, 46, x, 126)
    for x, who, firm, prefix in ((10, "购买方", deal.buyer, "Buyer"), (107, "销售方", deal.seller, "Seller")):
        page.text(x, 29, f"{who}信息", template=True)
        page.text(x, 35, "名称：", template=True)
        page.text(x, 42, "统一社会信用代码/纳税人识别号：", template=True)
        ids[f"{prefix}Name"] = page.text(x + 10, 35, firm.name)
        ids[f"{prefix}TaxID"] = page.text(x + 50, 42, firm.tax)
    xs = (10, 60, 85, 98, 118, 140, 165, 182)
    for x, label in zip(
        xs, ("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"), strict=True
    ):
        page.text(x, 51, label, template=True)
    columns: dict[str, list[int]] = {key: [] for key in ("Item", "MeasurementDimension", "Quantity", "Price", "Amount")}
    for place, one in enumerate(deal.goods):
        y = 58 + place * 6
        columns["Item"].append(page.text(xs[0], y, one.name))
        columns["MeasurementDimension"].append(page.text(xs[2], y, one.unit))
        columns["Quantity"].append(page.text(xs[3], y, one.quantity))
        columns["Price"].append(page.text(xs[4], y, one.price))
        columns["Amount"].append(page.text(xs[5], y, one.amount))
        page.text(xs[6], y, f"{deal.tax_rate}%")
    page.text(20, 101, "合  计", template=True)
    ids["TaxExclusiveTotalAmount"] = page.text(138, 101, f"¥{deal.net}")
    ids["TaxTotalAmount"] = page.text(180, 101, f"¥{deal.tax}")
    page.text(12, 111, "价税合计（小写）", template=True)
    ids["TaxInclusiveTotalAmount"] = page.text(140, 111, f"¥{deal.total}")
    if tags:
        for name, only in ids.items():
            page.tag(
                name,
                only,
                parent=name.removesuffix("Name").removesuffix("TaxID") if name.startswith(("Buyer", "Seller")) else "",
            )
        for name, several in columns.items():
            page.tag(name, *several)
    if data:
        page.data = {
            "发票号码": number,
            "开票日期": shown_date,
            "合计金额": f"{deal.net}",
            "合计税额": f"{deal.tax}",
            "购买方纳税人识别号": deal.buyer.tax,
            "销售方纳税人识别号": deal.seller.tax,
        }
    if attach:
        goods = "".join(
            f"<fp:GoodsInfo><fp:Item>{one.name}</fp:Item><fp:MeasurementDimension>{one.unit}</fp:MeasurementDimension><fp:Price>{one.price}</fp:Price>"
            f"<fp:Quantity>{one.quantity}</fp:Quantity><fp:Amount>{one.amount}</fp:Amount></fp:GoodsInfo>"
            for one in deal.goods
        )
        page.attached = (
            "original_invoice.xml",
            (
                '<?xml version="1.0" encoding="UTF-8"?><eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019">'
                f"<fp:InvoiceNo>{number}</fp:InvoiceNo><fp:IssueDate>{shown_date}</fp:IssueDate><fp:Buyer><fp:BuyerName>{deal.buyer.name}</fp:BuyerName>"
                f"<fp:BuyerTaxID>{deal.buyer.tax}</fp:BuyerTaxID></fp:Buyer><fp:Seller><fp:SellerName>{deal.seller.name}</fp:SellerName>"
                f"<fp:SellerTaxID>{deal.seller.tax}</fp:SellerTaxID></fp:Seller><fp:TaxInclusiveTotalAmount>{deal.total}</fp:TaxInclusiveTotalAmount>"
                f"<fp:TaxTotalAmount>{deal.tax}</fp:TaxTotalAmount><fp:TaxExclusiveTotalAmount>{deal.net}</fp:TaxExclusiveTotalAmount>"
                f"<fp:GoodsInfos>{goods}</fp:GoodsInfos></eInvoice>"
            ),
        )
    fields = {
        "document_no": number, "issue_date": date, "buyer_name": deal.buyer.name, "buyer_id": deal.buyer.tax, "seller_name": deal.seller.name,
        "seller_id": deal.seller.tax, "total_amount": plain(deal.total), "tax_amount": plain(deal.tax),
    }  # fmt: skip
    lines = [
        {
            "name": one.name,
            "unit": one.unit,
            "quantity": plain(one.quantity),
            "unit_price": plain(one.price),
            "amount": plain(one.amount),
        }
        for one in deal.goods
    ]
    return page.finish(), {"kind": "cn_vat_invoice", "media_class": "structured", "fields": fields, "lines": lines}
