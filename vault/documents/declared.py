"""What stands inside the cells of Chinese customs papers: a party with its code, a quantity with its unit, declared elements.

Pure text in, plain values out. Elements are taken by their printed names, or by a form that leaves no doubt (a content such as
``50毫升/瓶``); what could be several things stays unread.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from vault.documents.runs import is_cjk

_USCC = re.compile(r"(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])")
_PARTY_CODE = re.compile(r"[(（\[]\s*([0-9A-Za-z][0-9A-Za-z /.\-]{4,40})\s*[)）\]]")
_LOOSE_CODE = re.compile(r"(?<![0-9A-Za-z])(?=[0-9A-Z]*\d{6})[0-9A-Z]{9,18}(?![0-9A-Za-z])")


@dataclass(frozen=True, slots=True)
class Party:
    """A party's cell, parted."""

    name: str
    code: str | None
    """Social credit code or, on older papers, the customs registration; None where none is printed."""


def party_of(text: str) -> Party:
    """Part a party's cell into name and code: ``(91310000…)某某有限公司``, in any order, over any number of lines."""
    plain = unicodedata.normalize("NFKC", text)
    codes: list[str] = []
    social = _USCC.search(plain)
    if social and sum(c.isdigit() for c in social.group()) >= 8:
        codes.append(social.group())
        plain = plain[: social.start()] + " " + plain[social.end() :]
    for match in list(_PARTY_CODE.finditer(plain)):
        if any(c.isdigit() for c in match.group(1)) and not is_cjk(match.group(1)):
            codes.append(match.group(1).strip())
            plain = plain.replace(match.group(), " ", 1)
    loose = _LOOSE_CODE.search(plain)
    if loose:
        codes.append(loose.group())
        plain = plain.replace(loose.group(), " ", 1)
    name = re.sub(r"[(（\[]\s*[)）\]]", " ", plain)
    name = " ".join(name.split()).strip(" /|,，;；:：-")
    best = next((code for code in codes if len(code) == 18), codes[0] if codes else None)
    return Party(name, best)


def join_lines(lines: Sequence[str]) -> str:
    """Join the lines of one text that was broken: without a space where a Chinese character or a stroke meets the break."""
    text = ""
    for line in lines:
        if text and line:
            tight = is_cjk(text[-1]) or is_cjk(line[0]) or text[-1] in "|/-(（" or line[0] in "|/)）,，;；"
            text += ("" if tight else " ") + line
        else:
            text += line
    return text


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the unit printed beside it."""

    number: str
    unit: str | None


_AMOUNT = re.compile(r"^\s*(?P<number>[-−]?[\d][\d,.' ]*)\s*(?P<unit>[^\d\s].*)?$")


def amount_of(text: str) -> Amount | None:
    """Part ``1,200千克`` into number and unit; None where it is no such thing."""
    plain = unicodedata.normalize("NFKC", text).strip(" ;；:：")
    match = _AMOUNT.match(plain)
    if not match:
        return None
    unit = (match["unit"] or "").strip(" ()（）/|;；,，.。")
    if re.search(r"\d", unit) or len(unit) > 12:
        return None
    return Amount(match["number"].strip(), unit or None)


@dataclass(frozen=True, slots=True)
class Elements:
    """Declared elements (申报要素) of a line, as far as they are named or plain."""

    brand_type: str | None = None
    brand: str | None = None
    spec: str | None = None
    model: str | None = None
    gtin: str | None = None
    lot_no: str | None = None
    manufacturer: str | None = None


_BRAND_TYPES = (
    (r"无品牌", "0"),
    (r"境内自主品牌|自主品牌", "1"),
    (r"境内收购品牌|收购品牌", "2"),
    (r"境外品牌.{0,2}(?:贴牌|代工)|贴牌", "3"),
    (r"境外品牌", "4"),
)
_NAMED = re.compile(
    r"^(?P<label>品牌类型|品牌|商标|牌子|包装规格|规格型号|规格|净含量|型号|款号|货号|GTIN|条码|商品条码|批号|生产批号|生产企业|生产厂家|制造商|"
    r"brand|spec|model|size|lot|batch)\s*(?:[:：=]|[(（][^)）]*[)）]\s*[:：=]?|\s(?=\S)|(?<=[\u4e00-\u9fff])(?=[A-Z0-9]))\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_NAME_TO_FIELD = {
    "品牌": "brand",
    "商标": "brand",
    "牌子": "brand",
    "brand": "brand",
    "包装规格": "spec",
    "规格": "spec",
    "规格型号": "spec",
    "净含量": "spec",
    "spec": "spec",
    "size": "spec",
    "型号": "model",
    "款号": "model",
    "货号": "model",
    "model": "model",
    "gtin": "gtin",
    "条码": "gtin",
    "商品条码": "gtin",
    "批号": "lot_no",
    "生产批号": "lot_no",
    "lot": "lot_no",
    "batch": "lot_no",
    "生产企业": "manufacturer",
    "生产厂家": "manufacturer",
    "制造商": "manufacturer",
}
_CONTENT = re.compile(
    r"^(?:约|净含量)?\s*\d+(?:\.\d+)?\s*(?:ml|l|g|kg|mg|oz|cl|cm|mm|m|毫升|升|克|千克|公斤|毫克|片|粒|颗|包|袋|支|瓶|罐|盒|件|个|枚|张|条|双|只|套|组|码|寸|英寸|厘米|毫米|米"
    r"|tabs?|tablets?|caps?|capsules?|pcs|pieces|sachets?|sheets?|softgels?|fl ?oz|lbs?|inch|w|v)"
    r"(?:\s*[/*×xX每]\s*[\w.]+)*$"
    # 28 x 2g/盒, 35x180cm, 24*330毫升
    r"|^\d+(?:\.\d+)?\s*(?:cm|mm|m|厘米|毫米|米)?(?:\s*[x×*X]\s*\d+(?:\.\d+)?\s*(?:ml|l|g|kg|mg|cm|mm|m|毫升|升|克|千克|毫克|厘米|毫米|片|粒|包|袋|支|瓶)?)+"
    r"(?:\s*[/每]\s*[\w.]+)?$"
    # a clothing size by the piece
    r"|^(?:XXS|XS|S|M|L|X{1,3}L)\s*[/每]\s*(?:件|条|双|个|套|只)$",
    re.IGNORECASE,
)


def is_content(text: str) -> bool:
    """Whether a text is plainly a size or content, such as ``750g`` or ``50毫升/瓶``."""
    return bool(_CONTENT.match(text.strip()))


_LOST_STROKE = re.compile(
    r"(?<=[^|｜¦\s(（包装规格生产])(?=无(?:型号|规格|品牌|牌|GTIN|CAS)(?:\||$)"
    r"|(?:品牌类型|出口享惠情况|品牌|规格型号|规格|型号|批号|生产批号|用途|净含量|包装规格|GTIN|款号|货号|材质|成分含量|成分|生产企业)[:：])"
)
"""Where OCR lost the stroke before an element that is named, or that says there is none."""
_MODEL = re.compile(r"^(?=[A-Z]*\d)(?:[A-Z]{1,5}-\d{1,5}[A-Z]{0,2}|[A-Z]{2,5}\d{2,5}[A-Z]{0,2})$")
"""What is plainly a model: letters, then digits."""
_BRAND_MARK = re.compile(r"^(?P<brand>.{1,30}?)(?:牌|品牌)$")
_NO_VALUE = {"无", "无型号", "无规格", "无品牌", "无牌", "n/a", "na", "none", "nil", "/", "-", "***", "*"}


def elements_of(text: str) -> Elements:
    """Read declared elements written ``4|3|护肤|50毫升/瓶|…``, by name where they are named."""
    text = _LOST_STROKE.sub("|", re.sub(r"^\s*(?:规范)?申报要素\s*[:：]?\s*", "", text))
    parts = [part.strip(" ;；,，。") for part in re.split(r"[|｜¦]|[;；](?=\s*[^\s:：]{1,8}[:：])", text)]
    found: dict[str, str] = {}
    brand_type: str | None = None
    models: list[str] = []
    for place, part in enumerate(parts):
        if not part:
            continue
        named = _NAMED.match(part)
        if named and named["label"] == "品牌类型":
            brand_type = brand_type or _brand_type(named["value"])
            continue
        if named:
            field = _NAME_TO_FIELD[named["label"].casefold()]
            value = named["value"].strip()
            if value and value.casefold() not in _NO_VALUE:
                found.setdefault(field, value)
            continue
        if place == 0:
            brand_type = brand_type or _brand_type(part)
            continue
        if place <= 2 and brand_type is None and _brand_type(part) and not part.isdigit():
            brand_type = _brand_type(part)
            continue
        if _CONTENT.match(part):
            found.setdefault("spec", part)
        elif place > 1 and _MODEL.match(part):
            models.append(part)
        elif "brand" not in found and not part.isdigit():
            marked = _BRAND_MARK.match(part)
            if marked and marked["brand"].casefold() not in _NO_VALUE and "类" not in marked["brand"]:
                found["brand"] = marked["brand"]
    if len(models) == 1:
        found.setdefault("model", models[0])
    return Elements(brand_type=brand_type, **found)


def _brand_type(text: str) -> str | None:
    digit = re.fullmatch(r"\s*([0-4])\s*", text) or re.match(r"\s*([0-4])\s*(?:[:：、(（]|[.\-](?!\d))", text)
    if digit:
        return digit.group(1)
    for pattern, code in _BRAND_TYPES:
        if re.search(pattern, text):
            return code
    return None
