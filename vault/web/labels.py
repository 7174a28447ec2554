"""Codes of other rooms in plain words, English and Chinese: what a person reads in place of `check_digit`, `failed`, `page-unread`.

A code nobody wrote words for is shown as it stands, never hidden.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Final

from vault.catalogue.report import Problem
from vault.errors import VaultError
from vault.evidence.profiles import profiles
from vault.intake.outcome import Outcome
from vault.linking.reasons import Reason, words_for
from vault.web.language import language, pair, show_number
from vault.web.words import FIELDS, KINDS, Words

__all__ = ["FIELDS", "KINDS", "Explained", "checks", "explained", "field", "kind", "notice", "said", "show_value"]

CHECKS: Final[dict[str, Words]] = {
    "check_digit": ("its check digit is right", "校验位相符"),
    "arithmetic": ("the sums on the paper agree", "票面计算相符"),
    "barcode": ("the bar code says the same", "与条码一致"),
    "embedded": ("the data inside the file says the same", "与文件内嵌数据一致"),
    "second_reader": ("a second reading agrees", "二次识别一致"),
}

METHODS: Final[dict[str, Words]] = {
    "text": ("text of the file", "文件自带文字"),
    "ocr": ("read from the picture", "图像识别"),
    "structured": ("data of the file", "文件数据"),
    "unread": ("not read", "未能读取"),
    "person": ("entered by a person", "人工填写"),
}

ROLES: Final[dict[str, Words]] = {
    "owner": ("Owner", "所有者"),
    "clerk": ("Clerk", "经办人"),
    "viewer": ("Viewer", "查看者"),
}

ROLE_EXPLAINED: Final[dict[str, Words]] = {
    "owner": ("adds papers, exports, and manages people", "可上传、导出，并管理人员"),
    "clerk": ("adds papers, corrects, links and exports", "可上传、更正、关联和导出"),
    "viewer": ("only looks and downloads", "只能查看和下载"),
}

STEPS: Final[dict[str, Words]] = {
    "read": ("Read the paper", "读取单证"),
    "link": ("Match lines to products", "匹配商品"),
}

JOB_STATES: Final[dict[str, Words]] = {
    "new": ("waiting", "等待中"),
    "running": ("working", "处理中"),
    "done": ("done", "已完成"),
    "failed": ("needs you", "需要处理"),
}

LINK_OUTCOMES: Final[dict[str, Words]] = {
    "link": ("linked", "已关联"),
    "review": ("please check", "待确认"),
    "none": ("no product", "无对应商品"),
}

DECIDED_BY: Final[dict[str, Words]] = {
    "auto": ("matched automatically", "自动匹配"),
    "person": ("confirmed by a person", "人工确认"),
}

DAY_STATES: Final[dict[str, Words]] = {
    "covered": ("covered by an authorisation", "在授权期内"),
    "before": ("before the authorisation begins", "早于授权生效"),
    "after": ("after the authorisation ended", "晚于授权截止"),
    "unknown": ("not certain", "尚不确定"),
    "no-letter": ("no authorisation", "没有授权书"),
}

UNCOUNTED: Final[dict[str, Words]] = {
    "quantity-not-read": ("the quantity was not read", "未读到数量"),
    "quantity-doubtful": ("the quantity was hard to read; confirm it on the paper", "数量识别不够确定，请在单证上确认"),
    "unit-not-printed": ("no unit was read", "未读到单位"),
    "base-unit-unknown": ("the product has no unit in the catalogue", "商品目录中没有该商品的单位"),
    "unit-means-several": ("the unit may mean several things", "单位含义不唯一"),
    "unit-unknown": (
        "the unit cannot be converted; add it to the product's pack units",
        "单位无法换算，请在商品中补充包装换算",
    ),
}

READER_WORDS: Final = (
    ("understanding", "内容识别版本"),
    ("reader", "读取程序版本"),
    ("no engine", "无"),
    (" (", "（"),
    ("), ", "），"),
)
"""Chinese for the words in the name of what read a paper."""

ROW_OUTCOMES: Final[dict[str, Words]] = {
    "added": ("added", "新增"),
    "changed": ("changed", "更新"),
    "unchanged": ("unchanged", "未变"),
    "refused": ("not taken", "未导入"),
}

FILE_OUTCOMES: Final[dict[str, Words]] = {
    "stored": ("stored safely", "已妥善保存"),
    "duplicate": ("already here", "已存在"),
    "refused": ("not taken", "未接收"),
    "skipped": ("not a paper", "非单证，已略过"),
}

CHANNELS: Final[dict[str, Words]] = {
    "web": ("web page", "网页上传"),
    "api": ("program", "程序接口"),
    "cli": ("command line", "命令行"),
    "job": ("the vault itself", "系统处理"),
    "demo": ("sample data", "示例数据"),
}

WARNINGS: Final[dict[str, Words]] = {
    "page-unread": (
        "This page could not be read. Look at the picture and enter what matters by hand.",
        "本页未能读取，请查看图片并手工填写重要内容。",
    ),
    "pages-over-limit": (
        "The file has more pages than are read. Split it and add the rest as a second file.",
        "页数超过读取上限，请拆分文件后补传其余部分。",
    ),
    "embedded-mismatch": (
        "The file's own data say something else than the page. Compare both:",
        "文件内嵌数据与页面内容不一致，请核对：",
    ),
    "attachment-unread": (
        "Files attached to this PDF were not read; hand them in by themselves:",
        "此 PDF 附带的文件未读取，请单独上传：",
    ),
    "picture-in-document": (
        "Pictures in this document were not read; hand them in as files of their own.",
        "文档中的图片未读取，请单独上传。",
    ),
    "picture-in-page": (
        "A large picture on this page was not read; print the page to PDF and hand that in.",
        "本页的大幅图片未读取，请打印为 PDF 后上传。",
    ),
    "document-cut": ("The document is too long; its end was not read.", "文档过长，末尾未读取。"),
    "structure-cut": ("The file holds more papers than are shown.", "文件中的单据多于已显示的数量。"),
    "mail-cut-off": (
        "The mail ends before its end; its last attachment may be incomplete. Save it again.",
        "邮件不完整，最后的附件可能有缺失，请重新保存。",
    ),
    "mail-text-unread": (
        "The text of this mail could not be read; what is attached was.",
        "邮件正文未能读取，附件已处理。",
    ),
    "text-layer-unsound": (
        "The file's own text is damaged; the pages were read from their pictures.",
        "文件自带文字异常，已改用图像识别。",
    ),
    "text-layer-hidden": (
        "The file holds text that is not seen on the page; the page was read as it looks.",
        "文件含有页面上看不见的文字，已按页面显示内容读取。",
    ),
    "text-layer-disagrees": (
        "The file's own text says something else than the page shows. What is seen was taken; check the values and ask where the file is from.",
        "文件自带文字与页面显示不一致，已采用页面显示的内容；请核对数值并查明文件来源。",
    ),
    "text-in-picture": (
        "Pictures on this page hold text; it was read from them.",
        "本页图片中含有文字，已通过图像识别读取。",
    ),
    "text-unread": (
        "Some writing on this page could not be read. Look at the picture and enter what matters by hand.",
        "本页部分文字未能识别，请查看图片并手工填写重要内容。",
    ),
    "engine-missing": (
        "The language or engine asked for is not installed; the page was read with the usual one.",
        "所选语言或识别引擎未安装，已使用默认引擎读取。",
    ),
    "second-engine": (
        "The usual reader could not be started; the page was read by the second one, less well.",
        "默认识别引擎无法启动，已使用备用引擎，识别效果可能较差。",
    ),
    "ambiguous-date": (
        "Day and month of a date cannot be told apart; please enter it:",
        "日期的日与月无法区分，请手工填写：",
    ),
    "not-understood": (
        "This paper could not be understood; please enter what matters by hand.",
        "本单证未能识别，请手工填写重要内容。",
    ),
    "identifier-check-failed": (
        "A number does not fit its check digit or its form; compare it with the paper:",
        "号码与校验位或格式不符，请与单证核对：",
    ),
    "barcode-differs": (
        "The bar code says something else than the print. Compare both:",
        "条码与印刷内容不一致，请核对：",
    ),
    "sums-differ": ("The sums on this paper do not agree:", "票面合计不一致："),
    "numbers-differ": ("Two numbers that belong together do not agree:", "相互对应的号码不一致："),
    "weights-differ": ("The weights on this paper do not agree:", "票面重量不一致："),
    "sheet-hidden": ("Hidden sheets were not read:", "隐藏的工作表未读取："),
    "sheet-cut": ("The sheet is too long; its end was not read.", "表格过长，末尾未读取。"),
    "picture-in-sheet": (
        "Pictures in this sheet were not read; hand them in as files of their own.",
        "工作表中的图片未读取，请单独上传。",
    ),
    "formula-without-value": (
        "Formulas in this sheet hold no computed value; open the workbook, save it and hand it in again.",
        "工作表中的公式没有计算结果，请打开并保存工作簿后重新上传。",
    ),
    "page-without-text": ("No text was found on this page.", "本页未发现文字。"),
    "page-low-confidence": (
        "Much of this page was hard to read; compare the values with the picture.",
        "本页较难识别，请对照图片核对内容。",
    ),
    "correction-review": (
        "A correction no longer fits what was read; please look at it again.",
        "先前的更正与新的读取结果不符，请重新核对。",
    ),
}

NOTICES: Final[dict[str, Words]] = {
    "corrected": ("The correction is kept. What was read stands beside it.", "更正已保存，原读取结果同时保留。"),
    "pointed": ("Taken from the picture, for you to compare below.", "已按图片取值，请在下方核对。"),
    "forgotten": (
        "The layout is forgotten. What was read and corrected stays.",
        "版式已忘记，已读取和更正的内容保留。",
    ),
    "kind-set": ("The kind of the paper is confirmed.", "单证类型已确认。"),
    "kind-changed": (
        "The kind is changed. The paper is being read again as such: reload in a moment, then point at what is still missing.",
        "单证类型已更改，正按新类型重新读取：请稍后刷新，再指出仍缺少的内容。",
    ),
    "decided": ("Your decisions are saved.", "确认结果已保存。"),
    "made-product": ("The product is made and the line is linked to it.", "商品已建立，并已关联该行。"),
    "reading-again": (
        "The paper will be read again; what was read stays in its history.",
        "将重新读取该单证，原读取结果保留在历史中。",
    ),
    "mode-set": ("The trade mode is set; below is what it requires.", "贸易方式已设定，所需单证见下方。"),
    "shipment-opened": ("The shipment is open. Drop its papers below.", "已新建货运批次，请在下方放入单证。"),
    "sealed": (
        "The bundle is sealed, checked and kept. Download it below.",
        "证据包已封存、校验并保存，可在下方下载。",
    ),
    "company-saved": ("Saved.", "已保存。"),
    "shop-saved": ("The shop is saved.", "店铺已保存。"),
    "retried": ("It will be tried again now.", "将立即重试。"),
    "role-set": ("The role is changed.", "角色已更改。"),
    "disabled": ("The access is taken away.", "已停用该人员。"),
    "revoked": ("The key no longer works.", "该密钥已停用。"),
    "password-set": ("The password is set. Sessions elsewhere have ended.", "密码已设置，其他设备上的登录已退出。"),
    "signed-out": ("You are signed out.", "您已退出登录。"),
    "nothing-chosen": (
        "Nothing was chosen. Choose an answer for at least one line.",
        "尚未选择，请至少为一行选择处理方式。",
    ),
}

ERRORS: Final[dict[str, Words]] = {
    "bad-input": ("This could not be taken as it is", "输入的内容无法接受"),
    "refused": ("The file was not taken", "文件未被接收"),
    "cut-off": ("The upload was cut off; nothing was kept. Send it again.", "上传中断，未保留任何内容，请重新上传。"),
    "not-found": ("This is not here", "没有找到"),
    "nothing-to-export": ("There is nothing to hand over yet", "目前没有可提交的材料"),
    "conflict": ("This cannot be done just now", "当前无法进行此操作"),
    "not-signed-in": ("You are not signed in", "尚未登录"),
    "forbidden": ("You may not do this", "您没有此权限"),
    "unreadable": ("The file could not be read", "文件无法读取"),
    "storage-fault": ("Stored bytes are not as they should be", "存储的内容异常"),
    "ledger-fault": ("The record of events does not agree with itself", "操作记录不一致"),
    "not-verified": ("The bundle does not verify", "证据包未通过验证"),
    "request": ("This request could not be answered", "无法处理此请求"),
    "vault-error": ("Something went wrong", "出现问题"),
}

_WITH_DETAIL: Final = frozenset(code for code, words in WARNINGS.items() if words[0].endswith(":"))
"""Warnings whose own message names what they speak of."""
INTAKE_REASONS: Final[dict[str, tuple[str, str]]] = {
    "empty": ("文件没有内容。", "请重新保存或扫描。"),
    "too-large": ("文件超过大小上限。", "请拆分后上传，或请管理员调高上限（VAULT_MAX_FILE_MB）。"),
    "unknown-type": ("文件类型不受支持。", "请另存为 PDF、图片、XLSX、DOCX 或 CSV。"),
    "digest-mismatch": ("传输中内容发生变化。", "请重新上传。"),
    "zip-bomb": ("压缩包展开后异常巨大。", "如确为单证，请不压缩直接上传。"),
    "broken-zip": ("压缩包已损坏。", "请重新压缩，或逐个上传文件。"),
    "empty-zip": ("压缩包内没有文件。", "请重新压缩，或逐个上传文件。"),
    "broken-mail": ("邮件无法拆开。", "请另存附件后上传。"),
    "broken-ole": ("文件已损坏。", "请重新获取，或另存为新格式。"),
    "ornament": ("邮件正文中的小图片（如签名徽标），保留在邮件中。", ""),
    "signature": ("邮件的电子签名，保留在邮件中。", ""),
    "too-deep": ("压缩包或邮件嵌套过深。", "请解开外层后上传。"),
    "encrypted-member": ("压缩包内文件已加密。", "请用密码解压后上传文件。"),
    "unsupported-member": ("压缩方式不受支持。", "请解压后上传文件。"),
    "link": ("这只是一个指向其他文件的链接。", "请上传它指向的文件。"),
    "too-many-members": ("压缩包内文件过多。", "请分成几个压缩包。"),
    "too-much-unpacked": ("压缩包展开后过大。", "请逐个上传，或分成几个压缩包。"),
    "damaged-member": ("压缩包内文件已损坏。", "请重新压缩，或不压缩直接上传。"),
}
"""Chinese for why a file was not taken and what to do; the English is the room's own."""

ROW_PROBLEMS: Final[dict[str, str]] = {
    "sku-missing": "缺少 SKU",
    "order_no-missing": "缺少订单号",
    "shop-missing": "缺少店铺",
    "quantity-missing": "缺少数量",
    "date-missing": "缺少日期",
    "too-long": "内容过长",
    "quantity-form": "数量格式有误",
    "quantity-not-positive": "数量应大于零",
    "date-ambiguous": "日期的日与月无法区分",
    "date-form": "日期格式有误，应为 YYYY-MM-DD",
    "pack-form": "包装换算格式有误",
    "sku-twice": "SKU 在文件中重复",
    "gtin-shared": "多个商品使用同一条码",
    "gtin-invalid": "条码校验位有误，商品已保留但不含条码",
    "order-twice": "订单行在文件中重复",
    "sku-unknown": "目录中没有此 SKU",
    "quote-not-closed": "引号未闭合",
    "too-many-cells": "列数多于表头",
    "encoding-broken": "字符编码有误",
    "formula": "单元格是公式，未导入",
}
"""Chinese for what is wrong with a row; the room's English follows in brackets, with what was got."""

JOB_REASONS: Final[dict[str, Words]] = {
    "unreadable": (
        "The file could not be opened; it may be damaged. It is kept as it is: save or scan it again and send the new one.",
        "文件无法打开，可能已损坏。原文件已保留，请重新保存或扫描后上传新文件。",
    ),
    "encrypted": ("The file is locked with a password. Send a copy without one.", "文件已加密，请补传无密码的版本。"),
    "broken": (
        "The file is damaged. Save or scan it again and send the new one.",
        "文件已损坏，请重新保存或扫描后上传。",
    ),
    "timeout": ("Reading took too long and was stopped.", "读取超时，已停止。"),
    "killed": ("Reading took too much memory and was stopped.", "读取占用内存过多，已停止。"),
}

REASONS: Final[dict[str, tuple[Words, Words]]] = {
    "wrong-password": (
        ("Login and password do not belong together.", "账号与密码不符。"),
        (
            "Check both, or ask the owner of your workspace for a sign-in link.",
            "请核对，或向所有者索取一次性登录链接。",
        ),
    ),
    "slow-down": (
        ("There were too many wrong attempts just now.", "刚才错误次数过多。"),
        (
            "Wait a little and try again, or ask the owner for a sign-in link.",
            "请稍候再试，或向所有者索取一次性登录链接。",
        ),
    ),
    "link-used": (
        ("This sign-in link was used already.", "此登录链接已使用过。"),
        (
            "Make a new one on the machine of the vault: vault user link LOGIN",
            "请在运行本系统的电脑上生成新链接：vault user link 账号",
        ),
    ),
    "link-expired": (
        ("This sign-in link is too old.", "此登录链接已过期。"),
        (
            "Make a new one on the machine of the vault: vault user link LOGIN",
            "请在运行本系统的电脑上生成新链接：vault user link 账号",
        ),
    ),
    "link-unknown": (
        ("This sign-in link is not known.", "无法识别此登录链接。"),
        (
            "Copy the whole address, or make a new one: vault user link LOGIN",
            "请完整复制网址，或生成新链接：vault user link 账号",
        ),
    ),
    "other-site": (
        ("This request came from another site.", "此请求来自其他网站。"),
        ("Open the page here and try again.", "请在本系统页面中重新操作。"),
    ),
    "nobody": (("Nobody is signed in.", "尚未登录。"), ("Sign in first.", "请先登录。")),
    "last-owner": (
        ("This is the last owner; one has to stay.", "这是最后一位所有者，必须保留一位。"),
        ("Make somebody else an owner first.", "请先将其他人设为所有者。"),
    ),
    "login-taken": (
        ("Somebody has this login already.", "此账号已被使用。"),
        ("Take another one, or make a sign-in link for the person.", "请更换账号，或为该人员生成登录链接。"),
    ),
    "login-malformed": (
        ("A login is a name or an e-mail address without spaces.", "账号应为不含空格的名称或邮箱。"),
        ("Take the person's e-mail address.", "建议使用该人员的邮箱。"),
    ),
    "password-length": (
        ("A password has 10 to 200 characters.", "密码长度应为 10 至 200 个字符。"),
        ("Take a sentence of a few words.", "可以用一句由几个词组成的话。"),
    ),
    "no-file": (("No file was chosen.", "未选择文件。"), ("Choose the file first.", "请先选择文件。")),
    "value-missing": (
        ("The value is empty.", "内容为空。"),
        ("Write what the paper says, or press “not on the paper”.", "请填写单证上的内容，或点“单证上没有”。"),
    ),
    "no-spot": (
        ("No spot in the picture was clicked on.", "未点击图片中的位置。"),
        ("Click on the value in the picture.", "请点击图片中的数值。"),
    ),
    "no-value-there": (
        ("Where you clicked nothing stands that fits this field.", "点击处没有符合该字段的内容。"),
        (
            "Click on the middle of the value, choose another field, or type the value.",
            "请点击数值的中间，或改选字段，或直接输入。",
        ),
    ),
    "sku-missing": (
        ("The SKU is missing.", "缺少 SKU。"),
        ("Give the number you sell it under.", "请填写您销售时使用的编号。"),
    ),
    "too-long": (
        ("This is too long.", "内容过长。"),
        ("Shorten it and send the form again.", "请缩短后重新提交。"),
    ),
    "reference-missing": (
        ("The shipment has no number.", "缺少货运批次编号。"),
        (
            "Give the number you know it by, such as your order or bill of lading number.",
            "请填写您常用的编号，例如订单号或提单号。",
        ),
    ),
    "reference-long": (("The number is too long.", "编号过长。"), ("Shorten it.", "请缩短编号。")),
    "reference-slash": (
        ("The number has a slash, which it cannot carry.", "编号中不能含有斜杠。"),
        ("Use a hyphen in place of the slash.", "请用连字符（-）代替斜杠。"),
    ),
    "uscc-length": (
        ("The unified social credit code is too long.", "统一社会信用代码过长，应为 18 位。"),
        ("Copy it from the business licence.", "请按营业执照填写。"),
    ),
    "company-name-missing": (
        ("The company has no name.", "缺少公司名称。"),
        (
            "Give the Chinese or the English legal name as on the business licence.",
            "请按营业执照填写中文或英文法定名称。",
        ),
    ),
    "shop-name-missing": (
        ("The platform or the name of the shop is missing.", "缺少平台或店铺名称。"),
        ("Give the platform and the name of the shop there.", "请填写平台及店铺名称。"),
    ),
    "sku-taken": (
        ("The catalogue has this SKU already.", "目录中已有此 SKU。"),
        ("Choose that product, or give the new one another SKU.", "请选择该商品，或为新商品使用其他 SKU。"),
    ),
    "form-date": (
        ("This is not a date.", "日期格式有误。"),
        ("Write it such as 2026-03-09.", "请按 2026-03-09 的格式填写。"),
    ),
    "form-number": (
        ("This is not a number.", "数字格式有误。"),
        ("Write it such as 1200 or 13.5, without the unit.", "请填写数字，例如 1200 或 13.5，不含单位。"),
    ),
    "form-currency": (
        ("This currency is not known.", "无法识别该币制。"),
        ("Write its code, such as CNY or USD.", "请填写代码，例如 CNY 或 USD。"),
    ),
    "form-country": (
        ("This country is not known.", "无法识别该国家或地区。"),
        ("Write its name or code, such as Australia or AU.", "请填写名称或代码，例如澳大利亚或 AU。"),
    ),
    "form-yes_no": (("This is neither yes nor no.", "应填“是”或“否”。"), ("Write yes or no.", "请填写“是”或“否”。")),
    "cell-gtin-invalid": (
        ("The bar code's check digit is wrong.", "条码校验位有误。"),
        ("Read it again from the goods, or leave it empty.", "请对照商品重新填写，或留空。"),
    ),
    "name-missing": (
        ("A name is missing.", "缺少名称。"),
        ("Write one and send the form again.", "请填写后重新提交。"),
    ),
}


@dataclass(frozen=True, slots=True)
class Explained:
    """An error as the page shows it."""

    title: str
    message: str
    hint: str


def explained(error: VaultError) -> Explained:
    """Return the error in the page's language; where only English words exist, the title says in Chinese what kind it is."""
    title = pair(ERRORS.get(error.code, ERRORS["vault-error"]))
    reason = REASONS.get(str(error.facts.get("reason", "")))
    if error.code == "not-found" and language() == "zh":
        return Explained(title, "此内容不在您的工作区中，或网址有误。", "请返回首页继续。")
    if error.code == "forbidden" and reason is None and language() == "zh":
        return Explained(title, "您的角色不允许此操作。", "请联系工作区所有者。")
    if reason is not None:
        return Explained(title, pair(reason[0]), pair(reason[1]))
    return Explained(title, error.message, error.hint)


def certainty(chance: float) -> str:
    """Return a chance as a number of a hundred, never rounded up: what waits for a person is not certain."""
    tenths = int(chance * 1000)
    return f"{tenths / 10:.1f}" if 990 <= tenths < 1000 else str(tenths // 10)


def said(table: dict[str, Words], code: str) -> str:
    """Return the words for a code; the code itself where nobody wrote any."""
    words = table.get(code)
    return code if words is None else pair(words)


def kind(code: str) -> str:
    """Return the name of a kind of paper."""
    return said(KINDS, code)


def uncounted(code: str) -> str:
    """Return why a quantity was not counted."""
    return said(UNCOUNTED, code)


def because(reasons: Iterable[Reason]) -> list[str]:
    """Return why a line was linked or waits, in words."""
    return [words_for(reason.code, reason.detail, language()) for reason in reasons]


def intake(outcome: Outcome) -> tuple[str, str]:
    """Return what became of a file that was handed in, and what to do; English words of the room where no Chinese is written."""
    if outcome.outcome == "stored":
        return pair(("", "")), ""
    if outcome.outcome == "duplicate":
        again = (
            "The vault has these very bytes already; open them by the name.",
            "系统中已有完全相同的文件，点击文件名查看。",
        )
        joined = (
            "The vault had it already; it now belongs to this shipment too.",
            "系统中已有此文件，现已归入本批次。",
        )
        return pair(joined if outcome.attached else again), ""
    words = INTAKE_REASONS.get(outcome.reason_code)
    if words is not None and language() == "zh":
        return words[0], words[1]
    return outcome.message, outcome.hint


def warning(told: dict[str, object]) -> str:
    """Return a warning of a reading in words."""
    code, message = str(told.get("code", "")), str(told.get("message", ""))
    words = WARNINGS.get(code)
    if words is None:
        return message
    return f"{pair(words)} {message}" if code in _WITH_DETAIL else pair(words)


def job_reason(code: str, reason: str) -> str:
    """Return why work failed, in plain words; the reader's own words follow."""
    words = JOB_REASONS.get(code)
    return reason if words is None else pair(words)


def row_problem(problem: Problem) -> str:
    """Return what is wrong with a row of an imported file; in Chinese first what kind of thing it is."""
    words = ROW_PROBLEMS.get(problem.code)
    return problem.message if words is None or language() != "zh" else f"{words}（{problem.message}）"


def field(name: str) -> str:
    """Return the name of a field."""
    return said(FIELDS, name)


def reader(told: str) -> str:
    """Return what read a paper, in words."""
    if language() != "zh":
        return told
    return reduce(lambda text, pair_: text.replace(*pair_), READER_WORDS, told)


def checks(codes: tuple[str, ...] | list[str]) -> str:
    """Return what confirmed a value, in plain words."""
    return ("；" if language() == "zh" else "; ").join(said(CHECKS, code) for code in codes)


def recipient(code: str) -> str:
    """Return a recipient by name; the code itself where its profile is gone."""
    profile = profiles().get(code)
    return code if profile is None else pair((profile.name_en, profile.name_zh))


def notice(code: str) -> str:
    """Return what the page says first after something was done; empty for an unknown code."""
    words = NOTICES.get(code)
    return "" if words is None else pair(words)


def show_value(value: str, name: str) -> str:
    """Return a field's value as a person reads it; identifiers and texts stay as they are."""
    if name.endswith(("quantity", "amount", "price", "_kg", "_m3")) or name in {
        "packages",
        "cartons",
        "subtotal",
        "total_due",
    }:
        try:
            return show_number(value)
        except ArithmeticError:
            return value
    return value
