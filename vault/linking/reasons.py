"""Why a line was linked, or waits, as data: a code with a detail. The words stand here in both languages; faces choose one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason. `detail` is what the reason speaks of, as printed."""

    code: str
    detail: str = ""

    def as_json(self) -> dict[str, object]:
        """Return the form kept in a row."""
        return {"code": self.code, "detail": self.detail}


@dataclass(frozen=True, slots=True)
class Wording:
    """The words for a reason; ``{detail}`` stands where the detail goes."""

    en: str
    zh: str


WORDINGS: Final[dict[str, Wording]] = {
    # what speaks for a product
    "sku-equal": Wording("The line shows your SKU {detail}", "行上印有您的 SKU {detail}"),
    "gtin-equal": Wording("The line shows the GTIN {detail}", "行上印有商品条码 {detail}"),
    "gtin-carton": Wording(
        "The line shows {detail}, the carton number of this item", "行上印有 {detail}，是该商品的箱码"
    ),
    "term-remembered": Wording(
        "This supplier’s wording “{detail}” was confirmed before", "该供应商的写法“{detail}”此前已确认"
    ),
    "alias-equal": Wording("The line shows your own alias “{detail}”", "行上印有您设置的别名“{detail}”"),
    "model-equal": Wording("Brand and model {detail} are the same", "品牌与型号 {detail} 相同"),
    "name-equal": Wording("Name, brand and size are the same as printed", "名称、品牌和规格与印刷内容一致"),
    "name-full": Wording(
        "Brand, whole name, size and pack are the product’s, and no other product has them",
        "品牌、完整名称、规格和包装与该商品一致，且无其他商品相同",
    ),
    "code-misread": Wording(
        "The code {detail}, read from a picture, is the SKU but for a sign readers confuse; the whole name agrees",
        "编码 {detail} 由图片识别，除易混淆字符外与 SKU 相同，且完整名称一致",
    ),
    "name-alike": Wording("The names are alike ({detail})", "名称相近（{detail}）"),
    "brand-equal": Wording("The brand is the same: {detail}", "品牌相同：{detail}"),
    "size-equal": Wording("The size is the same: {detail}", "规格相同：{detail}"),
    # what has to be looked at by a person
    "sku-near": Wording(
        "The code {detail} differs from the SKU by one character: another product, or misread",
        "编码 {detail} 与 SKU 仅差一个字符：可能是另一商品，也可能是误读",
    ),
    "gtin-near": Wording(
        "The number {detail} differs from the GTIN by one digit: another product, or misread",
        "号码 {detail} 与商品条码仅差一位：可能是另一商品，也可能是误读",
    ),
    "gtin-invalid": Wording("The check digit of {detail} is wrong", "{detail} 的校验位不正确"),
    "gtin-differs": Wording("The line shows another GTIN: {detail}", "行上印的是另一个商品条码：{detail}"),
    "model-differs": Wording("The line shows another model: {detail}", "行上印的是另一型号：{detail}"),
    "brand-differs": Wording("The line shows another brand: {detail}", "行上印的是另一品牌：{detail}"),
    "size-differs": Wording("The line shows another size: {detail}", "行上印的是另一规格：{detail}"),
    "pack-differs": Wording("The line shows another pack: {detail}", "行上印的是另一包装数量：{detail}"),
    "number-differs": Wording("The line shows another number: {detail}", "行上印的数字不同：{detail}"),
    "kind-differs": Wording(
        "Only one of the two is called {detail}: perhaps another product", "仅一方标有“{detail}”：可能是另一商品"
    ),
    "name-differs": Wording("The name is another one: {detail}", "名称不同：{detail}"),
    "other-fits-better": Wording("The wording fits {detail} better", "文字更符合 {detail}"),
    "code-doubtful": Wording("The code {detail} was not read surely", "编码 {detail} 识别不够确定"),
    "code-neighbour": Wording(
        "The code was read from a picture and differs from that of {detail} by one character",
        "编码由图片识别，与 {detail} 的编码仅差一个字符",
    ),
    "picture-alone": Wording(
        "The code {detail} was read from a picture, and the line does not show the product’s whole name beside it",
        "编码 {detail} 由图片识别，且该行未印有商品的完整名称",
    ),
    "code-common": Wording(
        "The code {detail} is short or plain: it may be the supplier’s own",
        "编码 {detail} 过短或过于普通，可能是供应商自己的编码",
    ),
    "model-alone": Wording(
        "The model {detail} may come in several kinds, and the name does not say all of this one",
        "型号 {detail} 可能有多个款式，名称未能完全对应",
    ),
    "named-twice": Wording(
        "Another line of this paper is the same product: perhaps a variant the catalogue lacks",
        "本单证另一行也是该商品：可能是目录中没有的另一款式",
    ),
    "several-fit": Wording("Several products fit: {detail}", "有多个商品符合：{detail}"),
    "only-name": Wording("Only the wording speaks for it, no code", "仅文字相符，没有编码"),
    "line-changed": Wording(
        "A person decided this when the line read “{detail}”; it now reads differently",
        "此前由人确认时该行为“{detail}”，现读取结果不同",
    ),
    # nothing found
    "nothing-alike": Wording("Nothing in the catalogue resembles this line", "商品目录中没有相近的商品"),
    "line-blank": Wording("The line says nothing that names a product", "该行没有可识别商品的内容"),
    "catalogue-empty": Wording("The catalogue is empty", "商品目录为空"),
    # by a person
    "confirmed": Wording("Confirmed by a person", "已由人工确认"),
    "corrected": Wording("Corrected by a person", "已由人工更正"),
    "refused": Wording("A person says: none of the products", "人工判定：不属于任何商品"),
    "made": Wording("The product was made from this line", "商品由该行新建"),
}


def words_for(code: str, detail: str, language: str) -> str:
    """Return a reason in words, in ``en`` or ``zh``."""
    wording = WORDINGS[code]
    return (wording.zh if language == "zh" else wording.en).format(detail=detail)
