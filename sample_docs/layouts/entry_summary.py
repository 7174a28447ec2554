# ruff: noqa: E501
"""The US entry summary (CBP Form 7501): the 2024 edition and the 2014 edition, whose boxes are numbered otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from sample_docs.deal import Deal, Line, Party, plain
from sample_docs.truth import Truth, put
from sample_docs.typeset import Sheet, q, txt

_CENT = Decimal("0.01")


@dataclass(frozen=True)
class SummaryPlan:
    """What differs from one summary to the next."""

    edition: int = 2024
    rate: Decimal = Decimal("0.034")
    surcharge: bool = False
    font: str = "New Computer Modern"
    port_code: str = "2704"
    lading_code: str = "57035"
    unlading_code: str = "2704"
    ultimate: Party | None = None
    entry_type: str = "01 ABI/A"
    value_size: float = 8
    hyphens: bool = True
    stacked_header: bool = True


def summary(deal: Deal, plan: SummaryPlan) -> tuple[Sheet, Truth]:
    """Lays out the form; goods beyond the first page continue on a second one."""
    truth = Truth("cbp_7501")
    new = plan.edition == 2024
    cells, y = _header(deal, plan, truth, new=new)
    table, totals = _lines(deal, plan, truth, y, new=new)
    footer = _footer(deal, plan, truth, totals, new=new)
    # The form keeps its footer at the foot of the page whatever the number of lines.
    title = (
        f"#place(top + left, {txt('DEPARTMENT OF HOMELAND SECURITY', 6.5)})#place(top + left, dy: 3mm, {txt('U.S. Customs and Border Protection', 6.5)})"
        f"#place(top + right, {txt('OMB No. 1651-0022   Page 1 of 1', 6.5)})#place(top + center, dy: 1.5mm, {txt('ENTRY SUMMARY', 14, bold=True)})"
    )
    body = f"#block(width: 100%, height: 1fr)[{title}{''.join(cells)}{''.join(table)}{''.join(footer)}]\n#place(bottom + left, dy: 6mm, {txt('CBP Form 7501 (' + ('2/24' if new else '06/14') + ')', 7)})"
    return Sheet(body, page='paper: "us-letter", margin: (x: 10mm, y: 10mm)', font=plan.font, size=8), truth


def _numbering(new: bool) -> Callable[[int, int], int]:
    """The two editions number their boxes differently."""

    def number(in_2024: int, in_2014: int) -> int:
        return in_2024 if new else in_2014

    return number


def _us(day: str) -> str:
    year, month, dom = day.split("-")
    return f"{month}/{dom}/{year}"


def _cell(x: float, y: float, w: float, h: float, label: str, value: str, plan: SummaryPlan) -> str:
    return f"#cell({x}mm, {y}mm, {w}mm, {h}mm, {q(label)}, {q(value)}, lsize: 5.6pt, vsize: {plan.value_size}pt)"


def _header(deal: Deal, plan: SummaryPlan, truth: Truth, *, new: bool) -> tuple[list[str], float]:
    head, more = truth.head, truth.more
    origins = {line.good.origin for line in deal.lines}
    origin = head("country_of_origin", next(iter(origins))) if len(origins) == 1 else "MULTI"
    entry = head(
        "declaration_no",
        deal.declaration_no,
        deal.declaration_no if plan.hyphens else deal.declaration_no.replace("-", ""),
    )
    mode = head("transport_mode", "40" if deal.by_air else "11")
    carrier = head("vessel", deal.voyage if deal.by_air else deal.vessel)
    maker = more("manufacturer_no", f"CN{''.join(c for c in deal.seller.name.upper() if c.isalpha())[:6]}66NIN")
    rows: list[tuple[float, list[tuple[float, str, str]]]] = [
        (
            9,
            [
                (45, "1. Filer Code/Entry Number", entry),
                (30, "2. Entry Type", more("entry_type", plan.entry_type)),
                (32, "3. Summary Date", head("issue_date", deal.declared.isoformat(), _us(deal.declared.isoformat()))),
                (29, "4. Surety Number" if new else "4. Surety No.", more("surety_no", "998")),
                (24, "5. Bond Type", "8"),
                (36, "6. Port Code", head("port_of_entry", plan.port_code)),
            ],
        ),
        (
            9,
            [
                (50, "8. Importing Carrier", carrier),
                (32, "9. Mode of Transport", mode),
                (36, "10. Country of Origin", origin),
                (40, "11. Import Date", more("import_date", deal.arrived.isoformat(), _us(deal.arrived.isoformat()))),
                (38, "7. Entry Date", head("entry_date", deal.arrived.isoformat(), _us(deal.arrived.isoformat()))),
            ],
        ),
        (
            9,
            [
                (
                    50,
                    "12. B/L or AWB Number" if new else "12. B/L or AWB No.",
                    head("transport_doc_no", deal.transport_doc_no),
                ),
                (48, "13. Manufacturer ID", maker),
                (36, "14. Exporting Country", head("country_of_dispatch", deal.loading.country)),
                (62, "15. Export Date", more("export_date", deal.sailed.isoformat(), _us(deal.sailed.isoformat()))),
            ],
        ),
        (
            9,
            [
                (38, "16. I.T. Number" if new else "16. I.T. No.", ""),
                (30, "17. I.T. Date", ""),
                (32, "18. Missing Docs", ""),
                (48, "19. Foreign Port of Lading", head("port_of_loading", plan.lading_code)),
                (48, "20. U.S. Port of Unlading", head("port_of_discharge", plan.unlading_code)),
            ],
        ),
    ]
    if new:
        rows.append(
            (
                9,
                [
                    (49, "21. Country of Melt and Pour", ""),
                    (49, "22. Primary Country of Smelt", ""),
                    (49, "23. Secondary Country of Smelt", ""),
                    (49, "24. Country of Cast", ""),
                ],
            )
        )
    rows += _parties(deal, plan, truth, new=new)
    body, y = [], 10.0
    for height, row in rows:
        x = 0.0
        for width, label, value in row:
            body.append(_cell(x, y, width, height, label, value, plan))
            x += width
        y += height
    return body, y


def _parties(
    deal: Deal, plan: SummaryPlan, truth: Truth, *, new: bool
) -> list[tuple[float, list[tuple[float, str, str]]]]:
    number = _numbering(new)
    ultimate = plan.ultimate or deal.buyer
    buyer_id = truth.head("buyer_id", deal.buyer.tax_id)
    location = truth.more("location_of_goods", "Z412 PIER 400")
    consignee = f"{truth.more('ultimate_consignee_name', ultimate.name)}\n{ultimate.address}"
    importer = f"{truth.head('buyer_name', deal.buyer.name)}\n{truth.head('buyer_address', deal.buyer.address)}"
    return [
        (
            9,
            [
                (58, f"{number(25, 21)}. Location of Goods/G.O. Number", location),
                (46, f"{number(26, 22)}. Consignee Number", ultimate.tax_id),
                (46, f"{number(27, 23)}. Importer Number", buyer_id),
                (46, f"{number(28, 24)}. Reference Number", ""),
            ],
        ),
        (
            17,
            [
                (98, f"{number(29, 25)}. Ultimate Consignee Name and Address", consignee),
                (98, f"{number(30, 26)}. Importer of Record Name and Address", importer),
            ],
        ),
    ]


_WIDTHS = (11.0, 70.0, 27.0, 26.0, 22.0, 20.0, 20.0)
_STEP = 16.5


def _lines(
    deal: Deal, plan: SummaryPlan, truth: Truth, y: float, *, new: bool
) -> tuple[list[str], tuple[Decimal, Decimal]]:
    n = _numbering(new)
    heads = (
        f"{n(31, 27)}.\nLine\nNo.",
        f"{n(32, 28)}. Description of Merchandise\n{n(33, 29)}. A. HTSUS No.  B. AD/CVD No.",
        f"{n(34, 30)}. A. Gross Weight\nB. Manifest Qty.",
        f"{n(35, 31)}. Net Quantity in\nHTSUS Units",
        f"{n(36, 32)}. A. Entered Value\nB. CHGS\nC. Relationship",
        f"{n(37, 33)}. A. HTSUS Rate\nB. AD/CVD Rate\nC. IRC Rate",
        f"{n(38, 34)}. Duty and\nIR Tax\nDollars  Cents",
    )
    body, x = [], 0.0
    bottom = 205.0
    for width, label in zip(_WIDTHS, heads, strict=True):
        body.append(
            f"#place(dx: {x}mm, dy: {y}mm, box(width: {width}mm, height: 10mm, stroke: 0.5pt, inset: 0.8mm, {txt(label, 5.4)}))"
        )
        body.append(
            f"#place(dx: {x}mm, dy: {y + 10}mm, box(width: {width}mm, height: {bottom - y - 10}mm, stroke: 0.5pt))"
        )
        x += width
    step = min(_STEP, (bottom - y - 12) / max(1, len(deal.lines)))
    duty = value = Decimal(0)
    for index, line in enumerate(deal.lines):
        cells, entered, due = _line(line, index + 1, y + 11 + index * step, plan, truth)
        body += cells
        value += entered
        duty += due
    return body, (value, duty)


def _line(line: Line, number: int, y: float, plan: SummaryPlan, truth: Truth) -> tuple[list[str], Decimal, Decimal]:
    into = truth.new_line(line.link)
    good = line.good
    entered = line.amount.quantize(Decimal(1), ROUND_HALF_UP)
    duty = (entered * plan.rate).quantize(_CENT, ROUND_HALF_UP)
    hts = put(into, "hs_code", good.hs_code, f"{good.hs_code[:4]}.{good.hs_code[4:6]}.{good.hs_code[6:10]}")
    name = put(into, "name", line.english.upper())
    description = f"{name}\nA. {hts}"
    rates, duties = f"{plan.rate * 100:.1f}%", f"{duty:,.2f}"
    if plan.surcharge:
        extra = (entered * Decimal("0.075")).quantize(_CENT, ROUND_HALF_UP)
        description += f"\n    {put(into, 'additional_hs_codes', '99038815', '9903.88.15')}"
        rates += "\n\n7.5%"
        duties += f"\n\n{extra:,.2f}"
        duty += extra
    weight = f"A. {put(into, 'gross_weight_kg', plain(line.gross.quantize(Decimal(1), ROUND_HALF_UP)))} KG\nB. {line.cartons} CTNS"
    unit = "NO" if good.hs_code[:2] in {"85", "95", "96"} else "KG"
    first = Decimal(line.quantity) if unit == "NO" else line.net
    quantity = f"{put(into, 'quantity_1', plain(first))} {put(into, 'unit_1', unit)}"
    put(into, "entered_value", plain(entered))
    put(into, "duty_amount", plain(duty))
    value = f"A. {entered:,}\nC. N"
    values = (put(into, "line_no", str(number), f"{number:03d}"), description, weight, quantity, value, rates, duties)
    body, x = [], 0.0
    for index, (width, text) in enumerate(zip(_WIDTHS, values, strict=True)):
        align = "right" if index in {4, 5, 6} else "left"
        body.append(
            f"#place(dx: {x + 0.8}mm, dy: {y}mm, fit({width - 1.6}mm, {_STEP - 1}mm, {q(text)}, size: {plan.value_size}pt, al: {align}))"
        )
        x += width
    return body, entered, duty


def _footer(deal: Deal, plan: SummaryPlan, truth: Truth, totals: tuple[Decimal, Decimal], *, new: bool) -> list[str]:
    value, duty = totals
    fee = min(max((value * Decimal("0.003464")).quantize(_CENT), Decimal("31.67")), Decimal("614.35"))
    n = _numbering(new)
    truth.head("duty_amount", plain(duty))
    truth.more("entered_value", plain(value))
    truth.more("total_due", plain(duty + fee))
    cells = [
        _cell(0, 205, 66, 12, f"{n(39, 35)}. Total Entered Value", f"$ {value:,.2f}", plan),
        _cell(66, 205, 64, 12, "Other Fee Summary", f"499 MPF   $ {fee:,.2f}", plan),
        _cell(130, 205, 33, 12, f"{n(41, 37)}. Duty", f"{duty:,.2f}", plan),
        _cell(163, 205, 33, 12, f"{n(42, 38)}. Tax", "0.00", plan),
        _cell(130, 217, 33, 12, f"{n(43, 39)}. Other", f"{fee:,.2f}", plan),
        _cell(163, 217, 33, 12, f"{n(44, 40)}. Total", f"{duty + fee:,.2f}", plan),
        _cell(
            0,
            217,
            130,
            12,
            f"{n(40, 36)}. Declaration of Importer of Record (Owner or Purchaser) or Authorized Agent",
            "I declare that I am the importer of record and that the statements above are true and correct.",
            plan,
        ),
        _cell(
            0,
            229,
            98,
            14,
            f"{n(45, 41)}. Declarant Name, Title and Signature",
            f"{truth.more('declarant', 'M. Okonedo-Price, Attorney-in-fact')}   {_us(deal.declared.isoformat())}",
            plan,
        ),
        _cell(
            98,
            229,
            98,
            14,
            f"{n(46, 42)}. Broker/Filer Information (Name, Address, Phone Number)",
            f"{truth.head('agent_name', deal.agent.name)}\n{deal.agent.address}",
            plan,
        ),
    ]
    truth.head("tax_amount", "0")
    return cells
