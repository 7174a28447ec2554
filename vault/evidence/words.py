"""The sentences of the printed pages, English and Chinese. Plain words, nothing grander than what is proved; data, no logic."""

from __future__ import annotations

from typing import Final, Literal

Language = Literal["en", "zh"]

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "comma": (", ", "，"),
    "kicker": ("Evidence bundle", "证据包"),
    "title": ("Papers on {sku}", "关于 {sku} 的证据材料"),
    "fact_product": ("Product", "商品"),
    "fact_seller": ("Handed over by", "提交人"),
    "fact_recipient": ("For", "接收方"),
    "fact_date": ("Sealed on", "封存日期"),
    "fact_documents": ("Documents", "证据文件"),
    "answer": (
        "Files on {sku} and its shipments: {count}. A goods line linked to the product stands on {lines} of them.",
        "涉及 {sku} 及其货运的文件共 {count} 份，其中 {lines} 份的货物行对应该商品。",
    ),
    "copies": ("Not counted among these: {copies}.", "未计入其中：{copies}。"),
    "copy_of": ("{exhibit} (same number as {first})", "{exhibit}（与 {first} 编号相同）"),
    "same_number": ("same number as {first}", "与 {first} 编号相同"),
    "bought": (
        "{seller} invoiced it ({number}, {date}; {exhibit}).",
        "{seller} 开具发票（{number}，{date}；{exhibit}）。",
    ),
    "imported": (
        "It was declared to customs under {number} on {date} ({exhibit}).",
        "已于 {date} 申报进口，编号 {number}（{exhibit}）。",
    ),
    "authorised": (
        "By {exhibit}, {grantor} authorised {grantee} for {brand}{since}{until}.",
        "{exhibit} 载明：{grantor} 就 {brand} 授权 {grantee}{since}{until}。",
    ),
    "since": (" from {date}", "，自 {date}"),
    "until": (" until {date}", "，至 {date}"),
    "of_shipment": ("paper of the shipment", "同批货物文件"),
    "points_title": ("What is shown, and where", "证明事项与出处"),
    "header_point": ("Point", "证明事项"),
    "header_exhibit": ("No.", "编号"),
    "header_document": ("Document", "文件"),
    "header_page": ("Page", "页"),
    "header_since": ("Unchanged since*", "此后未改动*"),
    "since_note": (
        ("* Day the file came into the vault, by the seller's own clock; no third party vouches for the time."),
        "* 文件入库日期，取自卖方本机时钟，无第三方时间证明。",
    ),
    "more": ("{count} further documents stand in the evidence catalogue.", "其余 {count} 份见证据目录。"),
    "withheld_title": ("What this bundle does not hold for this recipient", "对该接收方未提供的内容"),
    "withheld_none": ("Nothing was withheld.", "没有未提供的文件。"),
    "withheld": ("{kind}, {count}: {reasons}.", "{kind}，{count} 份：{reasons}。"),
    "check_title": ("How to check this bundle", "如何核验"),
    "check_1": (
        ("Unpack the ZIP and run python3 verify.py . in its folder; it needs no network and nothing installed."),
        "解压后在文件夹内运行 python3 verify.py . ，无需联网或安装软件。",
    ),
    "check_2": ("Or use stock programs: VERIFY.txt has every command.", "或使用通用工具：命令见 VERIFY.txt。"),
    "check_3": (
        (
            "Compare the bundle id and the root certificate's fingerprint with what the seller told you "
            "by another way. The id is the SHA-256 of tagmanifest-sha256.txt; it cannot be printed here."
        ),
        "将证据包标识与根证书指纹同卖方另行告知的内容比对。标识为 tagmanifest-sha256.txt 的 SHA-256，无法印在此页。",
    ),
    "digest_label": ("Digest of the payload without this cover", "除本封面外全部内容的摘要"),
    "fingerprint_label": ("Root certificate, SHA-256", "根证书指纹"),
    "log_label": ("Custody log", "保管日志"),
    "log_value": ("{size} events, root {root}", "{size} 个事件，根 {root}"),
    "not_title": ("What this does not prove", "本证据包不能证明的事项"),
    "not_1": ("That what a document said was true when it came into the vault.", "文件入库时所载内容属实。"),
    "not_2": ("That the goods are genuine, or that they meet a standard.", "货物为正品或符合某项标准。"),
    "not_3": (
        "The time, by anybody else's clock: local clock only, no time stamp by a third party.",
        "由他人时钟确认的时间：仅有本机时钟，没有第三方时间戳。",
    ),
    "not_4": (
        "Who the seller is: the signature is the vault's own and vouched for by nobody.",
        "卖方身份：签名为系统自有，未经第三方认证。",
    ),
    "not_5": ("That no other papers exist.", "不存在其他文件。"),
    "catalogue_title": ("Evidence catalogue", "证据目录"),
    "catalogue_subtitle": ("{number}, {sku}, for {recipient}", "{number}，{sku}，提交给{recipient}"),
    "column_number": ("No.", "序号"),
    "column_name": ("Document", "证据名称"),
    "column_source": ("Source", "证据来源"),
    "column_content": ("What it shows", "证明内容"),
    "column_pages": ("Pages of the reading copy", "合订本页码"),
    "column_original": ("Original in the bundle, SHA-256", "原件位置及 SHA-256"),
    "catalogue_note": (
        (
            "Pages are those of data/02-merged-evidence.pdf, a reading copy; the originals stand "
            "unaltered in data/documents."
        ),
        "页码指 data/02-merged-evidence.pdf（阅读用合订本）；原件未经改动，存于 data/documents。",
    ),
    "content_line": ("{point}: goods line linked to {sku}{quantity}", "{point}：货物行对应 {sku}{quantity}"),
    "content_copy": (
        "{point}: goods line linked to {sku}; same number as {first}",
        "{point}：货物行对应 {sku}；与 {first} 编号相同",
    ),
    "content_shipment": ("{point}: paper of the same shipment", "{point}：同一批货物的随附文件"),
    "content_brand": ("{point}: {brand}", "{point}：{brand}"),
    "quantity": (", {quantity}", "，数量 {quantity}"),
    "source_from": ("{issuer}; received {date}", "{issuer}；{date} 入库"),
    "source_received": ("received {date}", "{date} 入库"),
    "part_pages": ("file pages {first}–{last}", "文件第 {first}–{last} 页"),
    "copy_label": ("Reading copy. Originals: data/documents", "阅读用合订本，原件见 data/documents"),
    "page_word": ("p.", "页"),
    "unplaced": (
        "This document could not be laid out here ({why}). The original is in the bundle: {path}",
        "此文件无法在合订本中显示（{why}）。原件见：{path}",
    ),
    "repaired": (
        "The original is damaged; what could be recovered of it is shown on the following pages. The original is in the bundle: {path}",
        "原件文件已损坏，以下为可恢复的内容。原件见：{path}",
    ),
    "too_long": (
        "{count} further pages stand in the original: {path}",
        "原件另有 {count} 页，见：{path}",
    ),
    "sheet_cut": (
        "{rows} further rows and {columns} further columns stand in the original.",
        "原件另有 {rows} 行、{columns} 列。",
    ),
    "sheet_empty": ("This sheet is empty.", "此工作表为空。"),
    "submit": (
        "Files handed in by {seller} on {sku} ({name}): {count}",
        "{seller} 就 {sku}（{name}）提交文件 {count} 个：",
    ),
    "submit_end": (
        "{how} A sealed bundle ({number}) is available on request.",
        "{how}如需可另行提供封存的证据包（{number}）。",
    ),
    "submit_originals": (
        "The documents are handed in as they came into our archive.",
        "所提交的文件与入档时一致。",
    ),
    "submit_pictures": (
        "The pictures show the pages of the documents; the files themselves are kept as they came into our archive.",
        "图片为文件各页的影像；文件本身按入档时原样保存。",
    ),
}


def say(key: str, language: Language, /, **facts: object) -> str:
    """Return the sentence in the language."""
    return TEXTS[key][0 if language == "en" else 1].format(**facts)
