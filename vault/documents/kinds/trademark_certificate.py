"""Trademark registration certificate of the Chinese, American, European, British or international office: who owns which mark, for what, until when.

The mark itself often stands alone and large, without a label. A mark that is only a picture gives no brand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from vault.documents.customs_head import HeadReader
from vault.documents.declared import join_lines
from vault.documents.forms import FormValue, Labels, Piece
from vault.documents.kind import DocumentKind, Extract, FieldSpec, either
from vault.documents.kinds._letter import ANY_FIRM, DATE
from vault.documents.normalise import Context, Normalised, dates_in, normalise
from vault.documents.runs import Run, Sheet, is_cjk
from vault.reading.page import Word

_LABELS: dict[str, tuple[str, ...]] = {
    "trademark_no": either(
        "注册号 | 商标注册号 | 注册证号 | 商标注册证号 | 国际注册号 | 申请/注册号 | 商标号 | Registration No. | Registration Number | Reg. No."
        " | Trade Mark No. | Trademark No. | International Registration No. | International Registration Number | Reg. Number"
        " | Trade mark number | Registered No. | EUTM No. | EUTM number | Registration No | No. | 登録番号 | 商标注册证编号"
    ),
    "grantor_name": either(
        "注册人 | 注册人名称 | 商标注册人 | 注册人名义 | 商标权利人 | 权利人 | 商标持有人 | 注册人名义及地址 | 注册人名称及地址 | 申请人名称(中文)"
        " | Owner | Registered Owner | Holder | Proprietor | Registrant | Owner of the mark | Name of owner | Owner name | Owner(s)"
        " | Name and address of the holder of the registration | Name and address of the holder | Holder of the registration"
        " | Name and address of proprietor | Registered Proprietor | Name of the proprietor | In the name of | Owner/Registrant"
        " | Name of Registrant | Proprietor's name | Holder name | 商標権者 | Name and address of owner | Titular"
    ),
    "brand": either(
        "商标 | 商标名称 | 商标图样 | 商标标识 | 商标文字 | Mark | Trade Mark | Trademark | Word mark | Verbal elements of the mark | Mark text"
        " | Name of mark | Representation of the mark | Verbal element | Literal element | Trade mark text | Reproduction of the mark"
    ),
    "trademark_class": either(
        "国际分类 | 类别 | 商品类别 | 国际分类号 | 商品/服务类别 | 国际类别 | 核定类别 | 注册类别 | 类 | International Class | Int. Cl."
        " | Int. Class | Nice class | Nice classification | Class | Classes | Class No. | Class(es) | International Classes | Nice classes | Int. Cls."
        " | International Classification of Goods and Services | International Classification | Class of goods | International Class(es)"
    ),
    "goods_scope": either(
        "核定使用商品/服务项目 | 核定使用商品 | 核定服务项目 | 核定使用商品或服务项目 | 核定使用商品/服务 | 核定使用的商品 | 商品/服务项目"
        " | 核定商品/服务项目 | Goods and services | List of goods and services | Goods/services | Specification of goods | Goods"
    ),
    "registered": either(
        "注册日期 | 核准注册日期 | 注册日 | 核准日期 | 国际注册日期 | Registered | Registration Date | Date of Registration | Date of the registration"
        " | Registered on | Date registered | Reg. Date | Registration date of mark | Date of entry in register | 登録日 | Registered / Enregistré"
    ),
    "issued": either(
        "发证日期 | 签发日期 | 颁发日期 | 局长签发 | 发证时间 | Date of issue | Issued on | Date of certificate | Issue date | Dated | 签发"
        " | Certificate date"
    ),
    "starts": either(
        "有效期自 | 专用权起始日 | 专用期限自 | Valid from | 有效期起 | 有效期始 | Start of term | Registered from | Registered as of | 有效期限自"
        " | In force from | Protected from | Term begins"
    ),
    "valid_to": either(
        "有效期至 | 有效期限至 | 专用期限至 | 专用权期限至 | 注册有效期至 | 有效期截止 | 专用权截止日 | 续展有效期至 | Expiry date | Expiration date | Date of expiry | Expires | Valid until | Renewal date | Valid to"
        " | Expected expiration date of the registration/renewal | Expiration date of the registration | Renewal due date | 截止日期"
        " | Date of expiration | Expires on | Expected expiration date | Next renewal date | Renewal due"
    ),
    "term": either(
        "有效期 | 有效期限 | 注册有效期限 | 注册有效期 | 专用权期限 | 专用期限 | 商标专用权期限 | 续展注册有效期 | Term of protection"
        " | Validity | Period of validity | Term | Duration of registration"
    ),
    "issuer_name": either("发证机关 | 签发机关 | 颁发机关 | 发证单位 | Issued by | Issuing office | Office"),
}
_STOPS = either(
    "注册地址 | 注册人地址 | 地址 | 注册人地址(中文) | 局长 | 印章 | 申请日期 | 申请日 | 代理机构 | 初审公告日期 | 注册公告日期 | 商标类型 | 代理人"
    " | 优先权日期 | 指定颜色 | 初步审定公告期号 | 注册公告期号 | 是否共有商标 | Address | Filing Date | Date of filing | Application Date | Filed"
    " | Application No. | Serial No. | Ser. No. | First use | Type of mark | Register | Representative | Priority | Designation(s) under the Madrid Protocol"
    " | Designations under the Madrid Protocol | Basic registration | Basic application | Colours claimed | Director | Owner address | Principal Register"
    " | Trade mark type | Date of notification | Publication date | Vienna classification | Legal nature of the holder | Seniority | Disclaimer"
    " | Language of the international application | Kind of mark | Nature of mark | 续展 | 变更 | 备注"
)
_OFFICE = re.compile(
    r"(?:中华人民共和国)?国家工商行政管理总?局(?:商标局)?|(?:中华人民共和国)?国家知识产权局(?:商标局)?|中华人民共和国商标局"
    r"|(?i:United States Patent and Trademark Office|European Union Intellectual Property Office|World Intellectual Property Organi[sz]ation"
    r"|Office for Harmonization in the Internal Market|(?:UK )?Intellectual Property Office|IP Australia|Japan Patent Office"
    r"|Korean Intellectual Property Office|Benelux Office for Intellectual Property|Deutsches Patent- und Markenamt)"
)
_NOT_A_MARK = re.compile(
    r"(?i)商标|注册|证书|证$|certificate|registration|united states|of america|office|organi[sz]ation|trade ?mark|register|^第|类$|^class\b|官方|国家"
)
_NUMBER_FORM = re.compile(
    r"(?:No\.?|№|Nr\.?|N°)?\s*((?:UK|WO|IR|G|EU|EUTM|WE)?\s?0*\d[\d,. ]{4,14}\d[A-Z]?|\d{5,9}[A-Z]?)(?![\dA-Za-z])",
    re.IGNORECASE,
)
_ENTITY = re.compile(
    r"^(?P<name>.{3,90}?)\s*[(（][^()（）]*(?:corporation|company|partnership|limited|llc|gmbh|individual|societe|société|aktiengesellschaft|trust)\b",
    re.IGNORECASE,
)


def _number_in(text: str) -> str | None:
    match = _NUMBER_FORM.match(text.strip(" :：#"))
    if match is None:
        return None
    number = re.sub(r"[\s,.]", "", match.group(1)).upper()
    digits = sum(c.isdigit() for c in number)
    return number if 5 <= digits <= 14 else None


def _number(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    for piece in value.pieces:
        number = _number_in(piece.text)
        if number and not dates_in(piece.text):
            reader.put("trademark_no", sheet, [piece], Normalised(number), raw=piece.text)
            return


def firm_in(text: str) -> str:
    """Return the firm a text begins with: up to its legal form, else up to an address that plainly follows."""
    firm = re.match(ANY_FIRM, text.strip(), re.IGNORECASE)
    if firm:
        return firm.group().strip(" ,")
    entity = _ENTITY.match(text)
    return (entity["name"] if entity else re.split(r",\s*(?=\d)|\s{2,}", text)[0]).strip(" ,;；，")


def _owner(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    if not value.pieces or not _leads(sheet, value):
        return
    rows: list[list[Piece]] = []
    for piece in value.pieces:
        if rows and abs(piece.box.center[1] - rows[-1][0].box.center[1]) < 0.6 * sheet.em:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    first = rows[0]
    text = " ".join(piece.text for piece in first)
    if len(rows) > 1 and not re.search(ANY_FIRM, text, re.IGNORECASE):
        # A name that is broken over two lines ends with its legal form.
        joined = join_lines([text, " ".join(piece.text for piece in rows[1])])
        whole = re.match(ANY_FIRM, joined, re.IGNORECASE)
        if whole and len(whole.group()) > len(text):
            text, first = joined, [*first, *rows[1]]
    name = normalise("name", firm_in(text))
    if name is not None and len(re.findall(r"[^\W\d_]", name.value)) >= 2:
        reader.put("grantor_name", sheet, first, name, raw=text)


def _classes(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    for piece in value.pieces[:3]:
        match = re.match(r"^[^\w]*第?\s*(\d{1,2}(?:\s*(?:[,、;；/&和]|and)\s*第?\d{1,2})*)(?![\d.])\s*类?", piece.text)
        if match is None:
            continue
        for number in re.findall(r"\d{1,2}", match.group(1)):
            if 1 <= int(number) <= 45:
                reader.put(
                    "trademark_class", sheet, [piece], Normalised(str(int(number))), raw=piece.text, several=True
                )
        return


def _day(name: str) -> Callable[[HeadReader, Sheet, FormValue], None]:
    def read(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
        if len(value.pieces) > 1:
            # A date that is broken over two lines, if both together are one.
            both = join_lines([piece.text for piece in value.pieces[:2]])
            whole = [one for one in dates_in(both, day_first=reader.context.day_first) if one.value]
            if len(whole) == 1 and not dates_in(value.pieces[1].text) and len(str(whole[0].value)) == 10:
                raw = both[whole[0].start : whole[0].end]
                reader.put(name, sheet, value.pieces[:2], Normalised(str(whole[0].value)), raw=raw)
                return
        for piece in value.pieces[:3]:
            days = [one for one in dates_in(piece.text, day_first=reader.context.day_first) if one.value]
            if days:
                raw = piece.text[days[0].start : days[0].end]
                reader.put(name, sheet, [piece], Normalised(str(days[0].value)), raw=raw)
                return
            if dates_in(piece.text, day_first=reader.context.day_first):
                reader.warnings.append(("ambiguous-date", sheet.number, f"got {piece.text!r}: day or month first?"))
                return

    return read


def _term(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """``自公元2020年1月7日至2030年1月6日止``, on one line or two."""
    raw = join_lines([piece.text for piece in value.pieces])
    days = [one.value for one in dates_in(raw, day_first=reader.context.day_first) if one.value]
    if len(days) >= 2:
        reader.put("valid_from", sheet, value.pieces, Normalised(str(days[0])), raw=raw)
        reader.put("valid_to", sheet, value.pieces, Normalised(str(days[1])), raw=raw)
    elif len(days) == 1 and re.match(r"^\s*(?:至|到|until)", raw):
        reader.put("valid_to", sheet, value.pieces, Normalised(str(days[0])), raw=raw)


def _scope(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    raw = join_lines([piece.text for piece in value.pieces])
    text = re.sub(r"^[(（]?(?:国际分类)?[:：]?\s*第?\d*类?[)）:：]*\s*", "", raw).strip(" （(截止)）。.")
    if len(text) > 1:
        reader.put("goods_scope", sheet, value.pieces, Normalised(" ".join(text.split())), raw=raw)


def _leads(sheet: Sheet, value: FormValue) -> bool:
    """Whether a label begins its line's text: inside a sentence its words are no label."""
    box = value.label.box
    return not any(
        run.box.x0 < box.x0 - sheet.em / sheet.aspect
        and run.box.x1 > box.x0
        and abs(run.box.center[1] - box.center[1]) < 0.4 * sheet.em
        for run in sheet.runs
    )


def _mark(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    if not _leads(sheet, value):
        return
    text = join_lines([piece.text for piece in value.pieces[:1]]).strip("“”\"'「」 ")
    if text and len(text) <= 60 and not _NOT_A_MARK.search(text):
        reader.put("brand", sheet, value.pieces[:1], Normalised(text), raw=text)


def _office(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    for piece in value.pieces[:2]:
        found = _OFFICE.search(piece.text)
        if found:
            reader.put("issuer_name", sheet, [piece], Normalised(found.group()), raw=piece.text)
            return


_SPECIAL = {
    "trademark_no": _number,
    "grantor_name": _owner,
    "trademark_class": _classes,
    "registered": _day("registered"),
    "issued": _day("issued"),
    "starts": _day("valid_from"),
    "valid_to": _day("valid_to"),
    "term": _term,
    "goods_scope": _scope,
    "brand": _mark,
    "issuer_name": _office,
}
_HEAD = Labels(_LABELS, _STOPS)

_SENTENCES: tuple[tuple[str, str], ...] = (
    ("trademark_no", r"第\s*(G?\d{5,9}[A-Z]?)\s*号"),
    ("trademark_no", r"(?i)registered\s+under\s+(?:No\.?|number)\s*([A-Z]{0,4}\d{5,14})"),
    ("trademark_no", r"(?i)(?:registration|trade\s?mark)\s+(?:No\.?|number)\s*:?\s*([A-Z]{0,4}\d[\d ,]{4,13}\d)"),
    ("trademark_no", r"^\s*(?:No\.?|№)\s*([A-Z]{0,4}\d[\d ,]{4,13}\d)\s*$"),
    ("trademark_class", r"(?:^|[^\w])第\s*(\d{1,2})\s*类"),
    ("trademark_class", r"(?i)(?:^|[^\w])(?:in\s+)?class(?:es)?\s*:?\s*(\d{1,2})(?!\d)"),
    (
        "registered",
        rf"(?i)(?:registered|as\s+of\s+the\s+date|date\s+of\s+registration\D{{0,12}})\s*(?:on\s+)?:?\s*({DATE})",
    ),
    ("grantor_name", rf"(?i)in\s+the\s+name\s+of\s*:?\s*({ANY_FIRM})"),
    ("grantor_name", rf"(?:注册人|权利人)(?:为|是)?\s*[:：]?\s*({ANY_FIRM})"),
    ("term", r"(自\s*(?:公元)?\s*\d{4}.{4,40}?至.{6,20}?)止"),
)


def _by_sentences(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """Read what is told in sentences, on one line or over two, where no label gave it."""
    given = {name for name, values in reader.head.items() if values}
    for lines in (1, 2):
        for name, pattern in _SENTENCES:
            if lines == 2 and (name == "trademark_class" or reader.head.get(name)):
                continue
            for sheet in sheets:
                for at in range(len(sheet.rows) - lines + 1):
                    runs = [run for row in sheet.rows[at : at + lines] for run in row]
                    text = "　".join(run.text for run in runs) if lines == 1 else " ".join(run.text for run in runs)
                    for match in re.finditer(pattern, text):
                        if name not in given or name == "trademark_class":
                            _put_told(reader, sheet, name, [Piece(run.words) for run in runs], match.group(1))


def _put_told(reader: HeadReader, sheet: Sheet, name: str, pieces: Sequence[Piece], text: str) -> None:
    if name == "trademark_class":
        if 1 <= int(text) <= 45:
            reader.put(name, sheet, pieces, Normalised(str(int(text))), raw=text, several=True)
    elif name == "trademark_no":
        number = _number_in(text)
        if number:
            reader.put(name, sheet, pieces, Normalised(number), raw=text)
    elif name == "grantor_name":
        reader.put(name, sheet, pieces, Normalised(" ".join(text.split())), raw=text)
    else:
        days = [one.value for one in dates_in(text, day_first=reader.context.day_first) if one.value]
        names = ("valid_from", "valid_to") if name == "term" else (name,)
        for field, day in zip(names, days, strict=False):
            reader.put(field, sheet, pieces, Normalised(str(day)), raw=text)


def _beside_number(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """The American certificate names the owner first in the column beside the number, with what kind of firm it is in brackets."""
    if reader.head.get("grantor_name"):
        return
    for sheet in sheets:
        for run in sheet.runs:
            match = _ENTITY.match(run.text)
            name = normalise("name", match["name"]) if match else None
            if name is not None and not _NOT_A_MARK.search(name.value):
                reader.put("grantor_name", sheet, [Piece(run.words)], name, raw=run.text)
                return
        for row in sheet.rows:
            for left, right in pairwise(row):
                if re.match(r"(?i)reg\.?\s*no", left.text):
                    name = normalise("name", firm_in(right.text))
                    if name is not None:
                        reader.put("grantor_name", sheet, [Piece(right.words)], name, raw=right.text)
                        return


def _large_number(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """The international certificate has its number alone under the title."""
    if reader.head.get("trademark_no"):
        return
    for sheet in sheets[:1]:
        for run in sheet.runs:
            if run.box.y0 < 0.5 and re.fullmatch(
                r"(?:No\.?\s*)?\d{1,2}[ ,]?\d{3}[ ,]?\d{3}[A-Z]?|\d{6,9}", run.text.strip()
            ):
                number = _number_in(run.text)
                if number:
                    reader.put("trademark_no", sheet, [Piece(run.words)], Normalised(number), raw=run.text)
                    return


def _large_mark(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """The mark is the largest text of the page that is neither title, office nor number."""
    if reader.head.get("brand"):
        return
    sheet = sheets[0]
    best: Run | None = None
    for run in sheet.runs:
        text = run.text.strip()
        if run.box.height < 1.5 * sheet.em or not 0.05 < run.box.y0 < 0.8 or len(text) > 40 or _NOT_A_MARK.search(text):
            continue
        if not re.search(r"[^\W\d_]", text) or _OFFICE.search(text) or dates_in(text):
            continue
        if best is None or run.box.height > 1.05 * best.box.height:
            best = run
    if best is None:
        return
    words = _spaced_out(sheet, best)
    text = _joined_large(sheet, words)
    if len(text) > 1 or is_cjk(text):
        reader.put("brand", sheet, [Piece(words)], Normalised(text), raw=text)


def _spaced_out(sheet: Sheet, run: Run) -> tuple[Word, ...]:
    """Return the words of a large text with those beside it: OCR and wide letter spacing break it into pieces."""
    height = run.box.height
    row = [
        word
        for other in sheet.runs
        for word in other.words
        if abs(word.box.center[1] - run.box.center[1]) < 0.5 * height and word.box.height > 0.5 * height
    ]
    return tuple(sorted(row, key=lambda one: one.box.x0))


def _joined_large(sheet: Sheet, words: Sequence[Word]) -> str:
    text = words[0].text
    for last, word in pairwise(words):
        apart = (word.box.x0 - last.box.x1) * sheet.aspect
        text += (" " if apart > 0.22 * min(last.box.height, word.box.height) else "") + word.text
    return text.strip()


def _loose_office(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    for sheet in sheets:
        for run in sheet.runs:
            text = re.sub(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", "", run.text)
            found = _OFFICE.search(text)
            if found and len(text) < len(found.group()) + 30:
                reader.put("issuer_name", sheet, [Piece(run.words)], Normalised(found.group()), raw=run.text)
                return


def _date_under_office(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """A date alone under the office's name is the day it signed."""
    if reader.head.get("issued"):
        return
    for sheet in sheets:
        offices = [run.box for run in sheet.runs if _OFFICE.search(run.text)]
        for run in sheet.runs:
            days = dates_in(run.text, day_first=reader.context.day_first)
            alone = len(days) == 1 and days[0].value and len(run.text) - (days[0].end - days[0].start) < 3
            near = any(
                0 < sheet.ems_down(run.box.y0 - office.y1) < 4 and office.x0 - 0.1 < run.box.center[0] < office.x1 + 0.1
                for office in offices
            )
            if alone and near and run.box.y0 > 0.25:
                reader.put("issued", sheet, [Piece(run.words)], Normalised(str(days[0].value)), raw=run.text)
                return


def _dates(reader: HeadReader) -> None:
    """The certificate's own date is its date of issue, else that of the registration; a term without a beginning begins there."""
    registered, issued = reader.head.pop("registered", []), reader.head.pop("issued", [])
    chosen = issued or registered
    if chosen:
        reader.head["issue_date"] = chosen
    chinese = any(is_cjk(found.raw) for found in reader.head.get("issuer_name", []))
    if chinese and registered and reader.head.get("valid_to") and not reader.head.get("valid_from"):
        reader.head["valid_from"] = registered


def complete(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read labels, then sentences, then what stands alone."""
    del extract
    reader = HeadReader(_HEAD, context, _SPECIAL)
    for sheet in sheets:
        reader.read(sheet)
    _by_sentences(sheets, reader)
    _large_number(sheets, reader)
    _beside_number(sheets, reader)
    _large_mark(sheets, reader)
    _loose_office(sheets, reader)
    _date_under_office(sheets, reader)
    _dates(reader)
    head = {name: tuple(values) for name, values in reader.head.items() if values}
    return Extract(head, (), tuple(dict.fromkeys(reader.warnings)))


KIND = DocumentKind(
    code="trademark_certificate",
    titles=either(
        "商标注册证 | 商标注册证书 | 商标注册证明 | 商标注册证明书 | 国际注册商标证明 | 商标续展注册证明 | 核准续展注册证明 | 商标核准续展注册证明"
        " | 商标转让证明 | 核准商标转让证明 | Trademark Registration Certificate | Trade Mark Registration Certificate"
        " | Certificate of Registration of a Trade Mark | Certificate of Trademark Registration | Certificate of Trade Mark Registration"
        " | Certificate of Registration of Trademark | Certificate of Registration of Trade Mark | Registration of a Trade Mark"
        " | United States Patent and Trademark Office | European Union Intellectual Property Office | Certificate of International Registration"
        " | World Intellectual Property Organization | 商標登録証 | 商標註冊證 | 상표등록증 | 商標登録原簿 | Trademark Certificate"
        " | Certificate of Registration Trade Mark | 商标注册证(电子)"
    ),
    weak_titles=either(
        "Certificate of Registration | Registration Certificate | Urkunde | Certificat d'enregistrement"
    ),
    keywords=either("trade mark | trademark | 商标 | Madrid | register of marks | word mark | Nice class"),
    source="certificates of the offices as published; INID codes of WIPO standard ST.60",
    verified_on="2026-11-24",
    fields=tuple(
        FieldSpec(name, labels)
        for name, labels in _LABELS.items()
        if name not in {"registered", "issued", "starts", "term", "goods_scope", "issuer_name"}
    ),
    stops=_STOPS,
    complete=complete,
)
