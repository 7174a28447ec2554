# ruff: noqa: E501, ISC004
"""Brand authorisations: letters and certificates, in Chinese, English or both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sample_docs import seals
from sample_docs.goods import Brand
from sample_docs.places import COUNTRIES
from sample_docs.style import Style
from sample_docs.truth import Truth
from sample_docs.typeset import Sheet, q, txt


@dataclass(frozen=True)
class Grant:
    """What is granted by whom to whom, from when until when."""

    grantor: str
    grantor_address: str
    grantor_country: str
    grantee: str
    grantee_zh: str
    brand: Brand
    number: str
    issued: date
    valid_from: date
    valid_to: date
    territory_en: str = "Mainland China"
    territory_zh: str = "中国大陆"
    channels_en: str = ""
    channels_zh: str = ""
    sublicense: str = ""
    """yes, no, or empty where the letter is silent."""
    signatory: str = ""
    seal_seed: int = 0
    sealed: bool = True


def letter(grant: Grant, style: Style, design: str = "letter_en") -> tuple[Sheet, Truth]:
    """Lays out an authorisation in one of the designs of `DESIGNS`."""
    truth = Truth("brand_authorization")
    body = DESIGNS[design](grant, style, truth)
    images = {"sign.png": seals.signature(grant.seal_seed + 11)}
    if grant.sealed:
        images["seal.png"] = seals.round_seal(grant.grantor, seed=grant.seal_seed)
    return Sheet(
        body,
        page=f'paper: "{style.paper}", margin: (x: 24mm, y: 22mm)',
        font=style.font,
        size=style.size + 2,
        images=images,
    ), truth


def _common(grant: Grant, truth: Truth) -> None:
    truth.head("valid_from", grant.valid_from.isoformat())
    truth.head("valid_to", grant.valid_to.isoformat())
    truth.head("issue_date", grant.issued.isoformat())
    truth.head("grantor_name", grant.grantor)
    truth.head("trademark_no", grant.brand.trademark_no)
    truth.head("trademark_class", grant.brand.trademark_class)
    truth.head("document_no", grant.number)
    truth.head("brand", grant.brand.name)
    truth.head("sublicense", grant.sublicense)


def _tail(grant: Grant, lines: list[str]) -> str:
    seal = '#place(left, dx: 26mm, dy: -14mm, image("seal.png", width: 40mm))' if grant.sealed else ""
    rows = "\\\n".join(f"#{q(line)}" for line in lines)
    return f'#v(8mm)\n#block(breakable: false, width: 100%)[{rows}\n\n#place(left, dx: 20mm, dy: -12mm, image("sign.png", width: 38mm)){seal}]\n'


def _english(grant: Grant, style: Style, truth: Truth) -> list[str]:
    channels = (
        f" through the following channels only: {truth.head('channels', grant.channels_en)}"
        if grant.channels_en
        else ""
    )
    parts = [
        f"We, {grant.grantor}, a company organised under the laws of {COUNTRIES[grant.grantor_country][0]} with its registered office at {grant.grantor_address}, "
        f"are the lawful owner of the trademark “{grant.brand.name}” (Reg. No. {grant.brand.trademark_no}, Class {grant.brand.trademark_class}).",
        f"We hereby authorise {truth.head('grantee_name', grant.grantee)} to import, distribute and sell products bearing the brand {grant.brand.name} "
        f"in the territory of {truth.head('territory', grant.territory_en)}{channels}.",
        f"This authorisation is valid from {style.date(grant.valid_from)} to {style.date(grant.valid_to)}.",
    ]
    if grant.sublicense:
        parts.append(
            "The authorised party may grant sub-licences to third parties."
            if grant.sublicense == "yes"
            else "This authorisation is not transferable and no sub-licence may be granted."
        )
    return parts


def _chinese(grant: Grant, style: Style, truth: Truth) -> list[str]:
    channels = f"，销售渠道限于：{truth.head('channels', grant.channels_zh)}" if grant.channels_zh else ""
    parts = [
        f"　　兹证明，我公司 {grant.grantor} 系“{grant.brand.name}”商标（注册号：{grant.brand.trademark_no}，第{grant.brand.trademark_class}类）的合法持有人。",
        f"　　现授权 {truth.head('grantee_name', grant.grantee_zh)} 在{truth.head('territory', grant.territory_zh)}区域内进口、经销及销售本品牌产品{channels}。",
        f"　　授权期限：自{style.date(grant.valid_from)}至{style.date(grant.valid_to)}止。",
    ]
    if grant.sublicense:
        parts.append("　　被授权方可以进行转授权。" if grant.sublicense == "yes" else "　　本授权不得转授权。")
    return parts


def _letter_en(grant: Grant, style: Style, truth: Truth) -> str:
    _common(grant, truth)
    paragraphs = "\n\n".join(f"#{q(p)}" for p in _english(grant, style, truth))
    return (
        f'#text(size: 15pt, weight: "bold", fill: rgb("{style.accent}"), {q(grant.grantor)})\\\n#{txt(grant.grantor_address, 8.5)}\n#line(length: 100%, stroke: 0.8pt)\n'
        f"#grid(columns: (1fr, 1fr), {q(f'Ref. No.: {grant.number}')}, align(right, {q('Date: ' + style.date(grant.issued))}))\n#v(8mm)\n"
        f"#align(center, {txt('LETTER OF AUTHORISATION', 15, bold=True)})\n#v(4mm)\n#{q('To whom it may concern,')}\n\n#set par(justify: true, leading: 0.75em, spacing: 1.2em)\n{paragraphs}\n\n"
        + _tail(
            grant, [f"For and on behalf of {grant.grantor}", "", f"Name: {grant.signatory}", "Title: Export Director"]
        )
    )


def _letter_zh(grant: Grant, style: Style, truth: Truth) -> str:
    _common(grant, truth)
    paragraphs = "\n\n".join(f"#{q(p)}" for p in _chinese(grant, style, truth))
    return (
        f"#align(center, {txt('品 牌 授 权 书' if style.synonyms % 2 else '品牌授权书', 20, bold=True)})\n#v(3mm)\n#align(right, {q('授权编号：' + grant.number)})\n#v(5mm)\n"
        f"#set par(justify: true, leading: 1em, spacing: 1.4em)\n{paragraphs}\n\n"
        + _tail(
            grant,
            [f"授权方（盖章）：{grant.grantor}", f"授权代表：{grant.signatory}", f"日期：{style.date(grant.issued)}"],
        )
    )


def _letter_both(grant: Grant, style: Style, truth: Truth) -> str:
    _common(grant, truth)
    english = _english(grant, style, truth)
    grantee, territory, channels = (truth.fields.get(k) for k in ("grantee_name", "territory", "channels"))
    chinese = _chinese(grant, style, truth)
    # The paper names them in both languages: the truth keeps the English pair and notes the Chinese one.
    for name, value in (("grantee_name", grantee), ("territory", territory), ("channels", channels)):
        if value is not None:
            both = truth.fields[name]
            truth.further[f"{name}_zh"] = both[1] if isinstance(both, list) else both
            truth.fields[name] = value
    blocks = "\n\n".join(f"#{q(zh.strip())}\n\n#{q(en)}" for zh, en in zip(chinese, english, strict=True))
    return (
        f"#align(center, {txt('品牌授权书', 18, bold=True)})\n#align(center, {txt('BRAND AUTHORIZATION LETTER', 13, bold=True)})\n#v(3mm)\n"
        f"#grid(columns: (1fr, 1fr), {q('编号 No.: ' + grant.number)}, align(right, {q('日期 Date: ' + style.date(grant.issued))}))\n#v(4mm)\n"
        f"#set par(justify: true, leading: 0.7em, spacing: 1em)\n{blocks}\n\n"
        + _tail(grant, [f"授权方 Grantor: {grant.grantor}", f"签字 Signature:            {grant.signatory}"])
    )


def _certificate(grant: Grant, style: Style, truth: Truth) -> str:
    """A framed certificate with labelled values."""
    _common(grant, truth)
    chinese = style.language == "zh"
    grantee = truth.head("grantee_name", grant.grantee_zh if chinese else grant.grantee)
    territory = truth.head("territory", grant.territory_zh if chinese else grant.territory_en)
    channels = truth.head("channels", grant.channels_zh if chinese else grant.channels_en)
    period = f"{style.date(grant.valid_from)} {'至' if chinese else 'to'} {style.date(grant.valid_to)}"
    rows = [
        (("授权方", "Licensor"), grant.grantor),
        (("被授权方", "Authorised Distributor"), grantee),
        (("授权品牌", "Brand"), grant.brand.name),
        (("商标注册号", "Trademark Reg. No."), grant.brand.trademark_no),
        (("类别", "Class"), grant.brand.trademark_class),
        (("授权区域", "Territory"), territory),
        (("授权渠道", "Channels"), channels),
        (("授权期限", "Period of Validity"), period),
        (
            ("转授权", "Sub-licensing"),
            {"yes": "允许" if chinese else "Permitted", "no": "不允许" if chinese else "Not permitted"}.get(
                grant.sublicense, ""
            ),
        ),
    ]
    cells = ", ".join(
        f'{q(label[0] if chinese else label[1])}, text(weight: "bold", {q(value)})' for label, value in rows if value
    )
    title, number, day = (
        ("授 权 证 书", "证书编号：", "签发日期：")
        if chinese
        else ("Certificate of Authorised Distributorship", "Certificate No. ", "Issued on ")
    )
    return (
        f'#set page(background: rect(width: 92%, height: 94%, stroke: 2pt + rgb("{style.accent}")))\n#v(10mm)\n#align(center, {txt(title, 21, bold=True)})\n#v(3mm)\n#align(center, {q(number + grant.number)})\n#v(10mm)\n'
        f"#grid(columns: (52mm, 1fr), row-gutter: 5.5mm, {cells})\n#v(8mm)\n#{q(day + style.date(grant.issued))}\n"
        + _tail(grant, [grant.signatory, grant.grantor])
    )


def _form(grant: Grant, style: Style, truth: Truth) -> str:
    """A ruled form, labels left, both languages."""
    _common(grant, truth)
    rows = [
        ("授权人 Grantor", grant.grantor),
        ("地址 Address", grant.grantor_address),
        ("被授权人 Grantee", truth.head("grantee_name", grant.grantee_zh)),
        ("品牌 Brand", grant.brand.name),
        ("商标号/类别 Trademark No. / Class", f"{grant.brand.trademark_no} / {grant.brand.trademark_class}"),
        ("授权地域 Territory", truth.head("territory", grant.territory_zh)),
        ("销售平台 Channels", truth.head("channels", grant.channels_zh)),
        ("有效期 Validity", f"{style.date(grant.valid_from)} — {style.date(grant.valid_to)}"),
        ("可否转授权 Sublicense", {"yes": "可 Yes", "no": "否 No"}.get(grant.sublicense, "")),
        ("签发日期 Date", style.date(grant.issued)),
    ]
    cells = ", ".join(f"{q(a)}, {q(b)}" for a, b in rows if b)
    return (
        f"#align(center, {txt('销售授权书 Sales Authorization', 17, bold=True)})\n#align(right, {q('No. ' + grant.number)})\n#v(3mm)\n"
        f"#table(columns: (58mm, 1fr), stroke: 0.5pt, inset: 3mm, {cells})\n"
        + _tail(grant, ["授权人签章 Signature & Stamp", grant.signatory])
    )


DESIGNS = {
    "letter_en": _letter_en,
    "letter_zh": _letter_zh,
    "letter_both": _letter_both,
    "certificate": _certificate,
    "form": _form,
}
