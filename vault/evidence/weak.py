"""What is weak about the evidence, told to the person who exports and to nobody else: a person decides what of it leaves. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from vault.evidence.case import Case, CasePaper, Said, day_of
from vault.evidence.choose import BRAND_KINDS, Choice, Exhibit
from vault.evidence.labels import kind_label
from vault.evidence.profile import MB, RecipientProfile
from vault.evidence.submit import is_asked_for, is_taken

SLOW_INTAKE_DAYS = 30
"""A paper that came into the vault later than this after its own date is weaker: nothing shows it was the same before."""


def weak_points(case: Case, profile: RecipientProfile, choice: Choice) -> tuple[Said, ...]:
    """Return the weak points, the gravest first."""
    return (
        *case.findings,
        *_kinds(choice),
        *_brand(case, choice),
        *(said for exhibit in choice.exhibits for paper in exhibit.papers for said in _paper(exhibit, paper)),
        *(said for exhibit in choice.exhibits for said in _limits(case, profile, exhibit)),
        *_form(profile, choice),
        Said(
            "own-clock",
            "The times are by this machine's own clock; nobody outside vouches for them.",
            "时间均取自本机时钟，无第三方证明。",
        ),
    )


def notices(profile: RecipientProfile, choice: Choice) -> tuple[Said, ...]:
    """Return what the person should know of the recipient before sending, which is no weakness of the evidence."""
    said = []
    if profile.status != "verified":
        said.append(
            Said(
                "profile-unverified",
                f"The rules of {profile.name_en} are not fully verified (source: {profile.source}); compare them with the notice.",
                f"“{profile.name_zh}”的规则尚未完全核实，请与通知核对。",
            )
        )
    if profile.clock:
        said.append(Said("deadline", f"Deadline: {profile.clock}", f"时限：{profile.clock_zh or profile.clock}"))
    priced = [exhibit.number for exhibit in choice.exhibits if _shows_prices(exhibit)]
    if priced and not profile.is_whole:
        numbers = ", ".join(priced)
        said.append(
            Said(
                "prices-go-out",
                f"Prices are visible on {numbers}; this recipient may see them.",
                f"{numbers} 载有价格，该接收方可以看到。",
            )
        )
    return tuple(said)


def _shows_prices(exhibit: Exhibit) -> bool:
    return any(
        "total_amount" in paper.view.head
        or any({"amount", "unit_price"} & set(line.fields) for line in paper.view.lines)
        for paper in exhibit.papers
    )


def _kinds(choice: Choice) -> Iterator[Said]:
    kinds = {paper.view.kind for exhibit in choice.exhibits for paper in exhibit.papers if paper.linked}
    if kinds == {"proforma_invoice"}:
        yield Said(
            "proforma-only",
            "Only a pro-forma invoice names the product: it is no proof of a sale.",
            "仅有形式发票载明该商品，不能证明实际采购。",
        )
    if kinds and not kinds & {"commercial_invoice", "cn_vat_invoice"} and kinds != {"proforma_invoice"}:
        yield Said("no-invoice", "No invoice that names the product goes out.", "没有载明该商品的发票。")


def _brand(case: Case, choice: Choice) -> Iterator[Said]:
    papers = [paper for exhibit in choice.exhibits for paper in exhibit.papers if paper.view.kind in BRAND_KINDS]
    if case.product.brand and not papers:
        yield Said(
            "no-authorisation",
            f"No authorisation of {case.product.brand} that is valid on the days concerned goes out.",
            f"没有在相关日期有效的 {case.product.brand} 授权文件。",
        )
    for paper in papers:
        name = f"{kind_label(paper.view.kind).en} ({paper.view.file_name})"
        name_zh = f"{kind_label(paper.view.kind).zh}（{paper.view.file_name}）"
        end = paper.view.first("valid_to")
        last = day_of(end) if end else None
        if last is None and not paper.view.first("open_ended"):
            yield Said(
                "validity-unknown",
                f"{name}: until when it is valid was not read.",
                f"{name_zh}：未读到有效期截止日。",
                paper.view.id,
            )
        elif last is not None and last < case.now.date():
            yield Said(
                "authorisation-expired",
                f"{name} has expired on {last}; it covers earlier days only.",
                f"{name_zh} 已于 {last} 到期，仅能证明此前日期。",
                paper.view.id,
            )


def _paper(exhibit: Exhibit, paper: CasePaper) -> Iterator[Said]:
    view, label = paper.view, kind_label(paper.view.kind)
    name, name_zh = f"{exhibit.number} {label.en}", f"{exhibit.number} {label.zh}"
    unread = [str(page["number"]) for page in view.pages if page.get("method") == "unread"]
    if unread:
        yield Said(
            "page-unread",
            f"{name}: page {', '.join(unread)} could not be read.",
            f"{name_zh}：第 {'、'.join(unread)} 页未能读取。",
            view.id,
        )
    values = [shown for found in view.head.values() for shown in found]
    values += [shown for line in view.lines if line.position in paper.linked for shown in line.fields.values()]
    doubtful = sum(shown.is_doubtful() for shown in values)
    if doubtful:
        yield Said(
            "values-doubtful",
            f"{name}: {doubtful} values were read unsurely and nobody has confirmed them.",
            f"{name_zh}：{doubtful} 个字段识别把握不足，未经确认。",
            view.id,
        )
    if paper.in_review:
        count = len(paper.in_review)
        yield Said(
            "lines-in-review",
            f"{name}: {count} lines wait for a decision and count for nothing.",
            f"{name_zh}：{count} 行待确认，未计入。",
            view.id,
        )
    day = paper.day()
    if day is None:
        yield Said("no-date", f"{name}: its own date was not read.", f"{name_zh}：未读到文件日期。", view.id)
    elif view.received_at.date() - day > timedelta(days=SLOW_INTAKE_DAYS):
        lag = (view.received_at.date() - day).days
        yield Said(
            "late-intake",
            f"{name}: came into the vault {lag} days after its own date.",
            f"{name_zh}：在文件日期 {lag} 天后才入库。",
            view.id,
        )


def _limits(case: Case, profile: RecipientProfile, exhibit: Exhibit) -> Iterator[Said]:
    label, label_zh = (
        f"{exhibit.number} {kind_label(exhibit.main.view.kind).en}",
        f"{exhibit.number} {kind_label(exhibit.main.view.kind).zh}",
    )
    day = exhibit.main.day()
    window = profile.date_window_days
    if window and day is not None and (case.now.date() - day).days > window:
        yield Said(
            "too-old",
            f"{label} is older than the {window} days {profile.name_en} accepts.",
            f"{label_zh} 超过“{profile.name_zh}”接受的 {window} 天。",
            exhibit.main.view.id,
        )
    if profile.single_pdf and not profile.originals_too:
        return
    taken = (
        is_taken(exhibit, profile)
        if profile.image_only
        else exhibit.extension in (profile.accept_ext or exhibit.extension)
    )
    if is_asked_for(exhibit, profile) and not taken:
        allowed = ", ".join(profile.accept_ext)
        yield Said(
            "type-not-taken",
            f"{label} is a .{exhibit.extension} file; the form takes {allowed}. It is in the bundle, not among the files to hand in.",
            f"{label_zh} 为 .{exhibit.extension} 文件，表单仅接受 {allowed}；已放入证据包，但不在提交文件中。",
            exhibit.main.view.id,
        )
    if profile.max_file_mb and not profile.image_only and exhibit.size_bytes > profile.max_file_mb * MB:
        yield Said(
            "file-too-large",
            f"{label} is larger than the {profile.max_file_mb:g} MB the form takes.",
            f"{label_zh} 超过表单允许的 {profile.max_file_mb:g} MB。",
            exhibit.main.view.id,
        )


def _form(profile: RecipientProfile, choice: Choice) -> Iterator[Said]:
    if profile.max_files and profile.originals_too and len(choice.exhibits) > profile.max_files:
        yield Said(
            "too-many-files",
            f"{len(choice.exhibits)} files, but the form takes {profile.max_files}.",
            f"共 {len(choice.exhibits)} 个文件，表单最多 {profile.max_files} 个。",
        )
    pages = sum(
        paper.view.page_to - paper.view.page_from + 1 for exhibit in choice.exhibits for paper in exhibit.papers
    )
    if profile.max_pages and pages > profile.max_pages:
        yield Said(
            "too-many-pages",
            f"{pages} pages, but the form takes {profile.max_pages}.",
            f"共 {pages} 页，表单最多 {profile.max_pages} 页。",
        )
