"""What certificates of origin print in their own way.

Numbers of packages before the name, one column for weight or quantity, the route in a sentence, the date above its
label, and who certified it. Must not choose the kind; works on what labels and columns gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vault.documents.cargo import articles_of, whole_lines
from vault.documents.carriage import Head, known, named
from vault.documents.dates import dates_in
from vault.documents.found import Found, FoundLine
from vault.documents.goods import found_in
from vault.documents.kind import Extract
from vault.documents.labels import cut, key_of
from vault.documents.normalise import Context, normalise
from vault.documents.runs import Run, Sheet, is_cjk, join_words

_WEIGHT = re.compile(r"(?i)(?<![\d.,])(\d[\d,. ]*)\s*(?:kgs?|kilos?|公斤|千克)\b\.?(?:\s*(?P<net>n\.?w\.?|net))?")
_COUNT = re.compile(r"(?<![\d.,])(\d[\d,.]*)\s*([A-Za-z一-鿿]{1,12})\b")
_ROUTE = re.compile(
    r"(?is)\b(?:shipped\s+)?from\s*[:：]?\s*(?P<a>[A-Z][^\n]{1,50}?)\s+to\s*[:：]?\s*(?P<b>[A-Z][^\n]{1,50}?)"
    r"(?=\s*(?:\bby\b|\bvia\b|\bper\b|\bon\b|\bthrough\b|,?\s*vessel|\bwith\b|$|;))|从\s*(?P<c>[一-鿿]{2,12})\s*(?:到|至|"
    r"运往)\s*(?P<d>[一-鿿]{2,12}?)(?=海运|空运|$|，|经)"
)
_ISSUERS = re.compile(
    r"(?i)\bchamber\s+of\s+(?:commerce|industry|trade)|\bcouncil\s+for\s+the\s+promotion|\bchambre\s+de\s+commerce|"
    r"\bcamera\s+di\s+commercio|\bcámara\s+de\s+comercio|industrie-?\s+und\s+handelskammer|\bIHK\b|handelskammer|"
    r"\bcustoms\s+(?:district|house|office|administration)|\b(?:district|general)\s+(?:customs|administration of customs)|"
    r"\bcustoms\s+of\s+the\s+people|\bcustoms\s*$|贸促会|国际贸易促进委员会|商会|海关$|\bministry\s+of\b|\bdepartment\s+of\s+foreign\s+trade|"
    r"商工会議所|상공회의소|\bbureau\s+of\b|\bboard\s+of\s+trade\b|\bcertification\s+(?:office|authority|body|bureau|centre|center)\s*$"
)
_BODY = re.compile(r"(?i)(?:[\w.'&-]+ ){0,4}(?:chamber|board) of [A-Z][\w&]+(?: [\w&]+){0,4}")
"""A whole line that is the name of a chamber, also of one for certification."""
_NO_ISSUER = re.compile(
    r"(?i)hereby|certif(?:y|ied|ication)|signature|stamp|form|declar|verif|endorse|use only|应|证明|声明"
)


_OFFICE = re.compile(r"(?i)^(?:[\w'’.&-]+\s+){1,6}certification\s+(?:office|authority|body|bureau|centre|center)$")
"""An authority whose own name says that it certifies."""


def complete_certificate(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Finish a certificate of origin."""
    head = known(extract.head)
    lines = tuple(_line(line, head, context) for line in _whole(extract.lines))
    lines = tuple(
        line
        for line in lines
        if line.fields.keys() & {"name", "hs_code"}
        and not ("name" in line.fields and _FOOT.match(line.fields["name"].value))
    )
    lines = _articles(sheets, lines, head, context)
    _serial(sheets, head)
    if "issue_date" not in head:
        _date(sheets, head, lines, context)
    _origin(sheets, head)
    _voyage(sheets, head)
    _route(sheets, head)
    _issuer(sheets, head)
    for name in ("packages", "gross_weight_kg", "total_amount"):
        # A certificate's own total is printed under its column and comes from there; a label of the head is one line's.
        if (
            name in head
            and len(lines) == 1
            and any(found.value == head[name][0].value for found in lines[0].fields.values())
        ):
            del head[name]
    return Extract(head, lines, extract.warnings)


_CODE_OF_ARTICLE = re.compile(r"(?i)\b(?:H\.?\s?S\.?|HTS)\s*(?:code|no\.?)?\s*[:.]?\s*(\d{4}(?:[. ]?\d{2}){1,3})(?!\d)")

_CODE_BELOW = re.compile(r"(?i)\W*(?:(?:H\.?\s?S\.?|HTS)\b.*|\d{4}(?:[. ]?\d{2}){1,3})$")


def _articles(
    sheets: Sequence[Sheet], lines: tuple[FoundLine, ...], head: Head, context: Context
) -> tuple[FoundLine, ...]:
    """Several articles named with their packages in one box are as many lines; a weight printed once is that of all."""
    articles = articles_of(sheets)
    if len(lines) > 1 or len(articles) < 2:
        return lines
    parted: list[FoundLine] = []
    for article in articles:
        name = re.sub(r"(?i)\W*\bHS$", "", article.name)
        fields = {"name": found_in(article.words, name, name, article.sheet, sure=0.85)}
        fields["cartons"] = found_in(article.words, article.count, article.count, article.sheet, sure=0.85)
        last = article.words[-1].box
        below = [
            run
            for run in article.sheet.runs
            if 0.5 < article.sheet.ems_down(run.box.center[1] - last.center[1]) < 1.9
            and abs(article.sheet.ems_across(run.box.x0 - article.words[0].box.x0)) < 4
        ]
        own = join_words(article.words)
        code = _CODE_OF_ARTICLE.search(own) or (
            _CODE_OF_ARTICLE.search(f"{own} {below[0].text}") if below and _CODE_BELOW.match(below[0].text) else None
        )
        value = normalise("hs_code", code.group(1), context=context) if code else None
        if code and value:
            fields["hs_code"] = found_in(article.words, code.group(1), value.value, article.sheet, sure=0.85)
        parted.append(FoundLine(fields, article.sheet.number, fields["name"].box))
    if "gross_weight_kg" not in head:
        weights = [line.fields["gross_weight_kg"] for line in lines if "gross_weight_kg" in line.fields]
        if weights:
            head["gross_weight_kg"] = (weights[0],)
        else:
            _lone_weight(sheets, head, context)
    return tuple(parted)


def _lone_weight(sheets: Sequence[Sheet], head: Head, context: Context) -> None:
    """Take the one weight of a certificate, where its column is headed so."""
    if not any(re.search(r"(?i)\b(?:gross )?weight\b|毛重", run.text) for _, run in _runs(sheets)):
        return
    spots = [(sheet, run, match) for sheet, run in _runs(sheets) if (match := _WEIGHT.fullmatch(run.text.strip()))]
    value = normalise("number", spots[0][2].group(1), context=context) if len(spots) == 1 else None
    if value is not None and not spots[0][2].group("net"):
        head["gross_weight_kg"] = (found_in(spots[0][1].words, spots[0][1].text, value.value, spots[0][0], sure=0.8),)


_CODE_ALONE = re.compile(
    r"(?i)^\W*(?:H\.?\s?S\.?|HTS)\s*(?:codes?|no\.?|number)?\s*[:：.]?\s*\d{4}(?:[. ]?\d{2}){0,3}\W*$|^\W*HS编码"
)
_MONEY = re.compile(r"(?i)^\W*(?:USD|US\$|EUR|€|CNY|RMB|GBP|£|AUD|NZD|JPY|FOB|\$)\s*[:：]?\s*\d")


def _whole(lines: Sequence[FoundLine]) -> list[FoundLine]:
    """Return the items, what one prints in its second line of print put with its first: the code, the value under the quantity."""
    whole: list[FoundLine] = []
    numbered = sum("line_no" in line.fields for line in lines) >= 0.5 * len(lines)
    for line in lines:
        fields = {
            name: found
            for name, found in line.fields.items()
            if name == "name" or not (name in {"gross_weight_kg", "quantity", "unit"} and _MONEY.match(found.raw))
        }
        name = fields.get("name")
        other = whole[-1].fields if whole else {}
        bare = numbered or name is None or _CODE_ALONE.match(name.raw) is not None
        if whole and "line_no" not in fields and "name" in other and bare and len(fields) < len(line.fields):
            joined = dict(other)
            if name is not None:
                first = joined["name"]
                text = f"{first.value} {name.value}"
                joined["name"] = replace(first, value=text, raw=text)
            for key, found in fields.items():
                joined.setdefault(key, found)
            whole[-1] = replace(whole[-1], fields=joined)
            continue
        whole.append(replace(line, fields=fields) if fields else line)
    return whole


def _line(line: FoundLine, head: Head, context: Context) -> FoundLine:
    fields = dict(line.fields)
    _invoice(fields.pop("_invoice", None), head, context)
    described = fields.get("name")
    if described is not None:
        text = described.value
        number = re.match(r"^\s*(\d{1,3})\s*[.)、]\s+(?=\d+\s*[A-Za-z])", text) or re.match(
            r"^\s*(\d{1,3})\s*[.)、]\s*(?=\D)", text
        )
        if number and "line_no" not in fields:
            fields["line_no"] = replace(described, value=number.group(1), raw=number.group().strip())
        if number:
            text = text[number.end() :]
        text = re.sub(r"(?i)^\s*(?:N/M|no marks?)\s*[;,]?\s*", "", text)
        text = _CERTIFIES.sub("", text)
        text = re.sub(r"[\s*]*\*{3,}.*$|\s*-{4,}.*$", "", text).strip()
        fields["name"] = replace(described, value=text or described.value, raw=described.raw)
    fields = named(fields, context)
    return replace(line, fields=_measure(fields, context))


_FOOT = re.compile(r"(?i)\W*(?:declaration|certification)\b(?:\s+by\b.*)?\W*$")
_CERTIFIES = re.compile(
    r"(?i)\s*\d?\s*(?:the\s+undersigned\s+authority|die\s+unterzeichnende|l'autorité\s+soussignée|l'autorità\s+sottoscritta|la\s+autoridad|it\s+is\s+hereby\s+certified).*$"
)
_UNFINISHED = re.compile(r"(?i)\b(?:zu|de|di|of|du|des|della|del|und|and|et|e|y|for|the|d')$|[-&]$")
_SERIAL = re.compile(r"(?:^|\s)(?:EUR\W{0,3}(?:1|MED)\W*)?(?:No|NO|Nr|NR|N°|Nº|N)\s*[.:]?\s*([A-Z])\s{0,2}(\d{5,8})$")


def _serial(sheets: Sequence[Sheet], head: Head) -> None:
    """A movement certificate's number is a letter and its figures: ``No A 123456``."""
    own = head.get("document_no")
    if own and not own[0].value.isdigit():
        return
    for sheet, run in _runs(sheets):
        match = _SERIAL.search(run.text.strip())
        if match and (not own or match[2] == own[0].value):
            number = f"{match[1].upper()} {match[2]}"
            head["document_no"] = (found_in(run.words, run.text, number, sheet),)
            return


def _invoice(found: Found | None, head: Head, context: Context) -> None:
    """The invoice's number, its date left aside."""
    if found is None or "invoice_no" in head:
        return
    text = found.value
    for date in reversed(dates_in(text)):
        text = text[: date.start] + " " + text[date.end :]
    numbers = [
        part.strip(" .,;:()") for part in re.split(r"[,;、\s]+", text) if re.search(r"\d", part) and len(part) >= 4
    ]
    values = [normalise("identifier", number, context=context) for number in numbers]
    kept = [
        replace(found, value=value.value, raw=number) for value, number in zip(values, numbers, strict=True) if value
    ]
    if kept:
        head["invoice_no"] = tuple(kept[:3])


def _measure(fields: dict[str, Found], context: Context) -> dict[str, Found]:
    """One column holds gross weight, net weight or another quantity: the unit behind the figure says which."""
    result = dict(fields)
    for name in ("gross_weight_kg", "quantity"):
        found = result.get(name)
        if found is None:
            continue
        weight = _WEIGHT.search(found.raw)
        if weight is None:
            if name == "gross_weight_kg":
                counted = _COUNT.search(found.raw)
                if counted and counted.group(2).casefold() not in {"usd", "eur", "cny", "fob"}:
                    value = normalise("number", counted.group(1), context=context)
                    del result[name]
                    if value is not None and "quantity" not in result:
                        result["quantity"] = replace(found, value=value.value, raw=counted.group())
                        result["unit"] = replace(found, value=counted.group(2), raw=counted.group(2))
            continue
        value = normalise("number", weight.group(1).strip(" .,"), context=context)
        if value is None:
            continue
        target = "net_weight_kg" if weight.group("net") else "gross_weight_kg"
        if name == "quantity":
            # Kilograms said to be gross or net are a weight; bare kilograms are the quantity the invoice counts in.
            if not re.search(r"(?i)g\.?\s?w\.?|gross|n\.?\s?w\.?|\bnet\b|毛重|净重", found.raw):
                continue
            del result[name]
            result.pop("unit", None)
        elif target == "net_weight_kg":
            del result[name]
        result[target] = replace(found, value=value.value, raw=weight.group())
    if "quantity" not in result:
        result.pop("unit", None)
    return result


def _runs(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Run]]:
    for sheet in sheets:
        for run in sheet.runs:
            yield sheet, run


_CERTIFIED = re.compile(r"(?i)certif|endorse|authority|chamber|customs|海关|签证|贸促会|证明")


_DATED = re.compile(
    r"(?i)(?:place and date|date of issue|lieu et date|date de délivrance|ort und datum|"
    r"ausstellungsdatum|luogo e data|lugar y fecha|签发日期|签证日期)[^:：]{0,30}[:：]\s*(.{6,60})"
)


def _date(sheets: Sequence[Sheet], head: Head, lines: Sequence[FoundLine], context: Context) -> None:
    """The date stands at the foot, above ``place and date`` or beside it; the certifier's counts where it differs from the exporter's."""
    for page, run in _runs(sheets):
        told = _DATED.search(run.text)
        stated = list(dates_in(told.group(1), day_first=context.day_first)) if told else []
        if told and len(stated) == 1 and stated[0].value:
            head["issue_date"] = (found_in(run.words, told.group(1), str(stated[0].value), page, sure=0.85),)
            return
    sheet = sheets[0]
    spots: list[tuple[Run, str, str]] = []
    bottom = max((run.box.y1 for run in sheet.runs), default=1.0)
    goods = [line.box for line in lines if line.box is not None and line.page == sheet.number]
    for run in sheet.runs:
        if any(box.y0 <= run.box.center[1] <= box.y1 for box in goods):
            continue
        if run.box.y0 < 0.4 * bottom or re.search(r"(?i)depart|invoice|shipment|发票|离港", run.text):
            continue
        dates = [one for one in dates_in(run.text, day_first=context.day_first) if one.value]
        if len(dates) == 1:
            spots.append((run, str(dates[0].value), run.text[dates[0].start : dates[0].end]))
    if not spots:
        return
    values = {value for _, value, _ in spots}
    chosen = spots[0]
    if len(values) > 1:
        labelled = [
            run
            for run in sheet.runs
            if run.box.y0 > 0.45 * bottom
            and _CERTIFIED.search(run.text)
            and not re.search(r"(?i)declar|exporter|出口", run.text)
        ]
        if not labelled:
            return

        def away(spot: tuple[Run, str, str]) -> float:
            return min(
                abs(spot[0].box.center[0] - one.box.center[0]) + 0.5 * abs(spot[0].box.center[1] - one.box.center[1])
                for one in labelled
            )

        chosen = min(spots, key=away)
    run, value, raw = chosen
    head["issue_date"] = (found_in(run.words, raw, value, sheet, sure=0.8),)


_PRODUCED = re.compile(
    r"(?i)\b(?:were\s+)?(?:produced|manufactured|originat\w+|"
    r"made)\s+in\s*[:：]?\s*(?:the\s+)?([A-Z][A-Za-z.' ]{2,40}?)(?=$|[,.;(]|\s+and\b)|"
    r"\borigin\s+of\s+(?:the\s+)?([A-Z][A-Za-z.' ]{2,40})|^of\s+(?:the\s+)?([A-Z][A-Za-z.' ]{2,40})$|"
    r"\bof\s+(?:the\s+)?(people'?s\s+republic\s+of\s+china)"
)


def _origin(sheets: Sequence[Sheet], head: Head) -> None:
    """The country in which the goods were produced, as the declaration or the title says it."""
    if "country_of_origin" in head:
        return
    rows = list(_runs(sheets))
    for index, (sheet, run) in enumerate(rows):
        match = _PRODUCED.search(run.text)
        if match:
            name = next(group for group in match.groups() if group)
            value = normalise("country", name.strip())
            if value is not None:
                head["country_of_origin"] = (found_in(run.words, name.strip(), value.value, sheet, sure=0.8),)
                return
        if re.search(r"(?i)\b(?:produced|manufactured)\s+in\W*$", run.text) or re.search(
            r"(?i)^\W*\(?country\)?\W*$", run.text
        ):
            # The name stands alone on the line under the sentence, or over the word "(country)".
            for other in rows[max(0, index - 3) : index + 3]:
                value = normalise("country", other[1].text.strip(" ."))
                if (
                    other[1] is not run
                    and value is not None
                    and abs(other[1].box.center[1] - run.box.center[1]) < 2.5 * sheet.em
                ):
                    head["country_of_origin"] = (found_in(other[1].words, other[1].text, value.value, sheet, sure=0.8),)
                    return


_VOYAGE = re.compile(
    r"(?P<vessel>[A-Z][A-Z .'-]{2,40}?)\s+(?P<voyage>V?\.?\d{1,4}[A-Z]{0,2})\s*[,;/]\s*"
    r"(?P<port_of_loading>[A-Z][^\d]{2,40}?)\s+to\s+(?P<port_of_discharge>[A-Z][^\d]{2,40})"
)


def _voyage(sheets: Sequence[Sheet], head: Head) -> None:
    """``TASMAN LANTERN 607N, Melbourne to Shanghai`` in the box of the transport."""
    for sheet in sheets[:1]:
        for line in (line for row in sheet.rows for line in whole_lines(row, sheet)):
            match = _VOYAGE.fullmatch(line.text.strip(" ."))
            if match and line.box.y0 < 0.6:
                for name, text in match.groupdict().items():
                    head.setdefault(name, (found_in(line.words, text, text.strip(), sheet, sure=0.8),))
                return


def _route(sheets: Sequence[Sheet], head: Head) -> None:
    """``FROM NINGBO, CHINA TO LOS ANGELES BY SEA``: two ports in one sentence."""
    for sheet in sheets[:1]:
        lines = [line for row in sheet.rows for line in whole_lines(row, sheet)]
        for above in lines:
            if above.box.y0 > 0.55:
                return
            below = next((one for one in lines if one.box.y0 > above.box.y0 and _goes_under(one, above, sheet)), None)
            joined = f"{above.text} {below.text}" if below is not None else above.text
            for text in (above.text, joined):
                match = _ROUTE.search(text)
                start, end = (match["a"] or match["c"], match["b"] or match["d"]) if match else (None, None)
                if not start or not end or re.search(r"(?i)exporter|consign|business", text):
                    continue
                for name, port in (("port_of_loading", start), ("port_of_discharge", end)):
                    port = port.strip(" ,.")
                    place = above.text.find(port)
                    part = cut(above, place, place + len(port)) if place >= 0 else None
                    if sum(c.isalpha() for c in port) >= 2:
                        head.setdefault(name, (found_in((part or above).words, port, port, sheet, sure=0.8),))
                return


def _issuer(sheets: Sequence[Sheet], head: Head) -> None:
    """The chamber or authority whose name stands on the certificate, where no label led to it."""
    if (
        "issuer_name" in head
        and len(head["issuer_name"][0].value) < 80
        and not _NO_ISSUER.search(head["issuer_name"][0].value)
    ):
        return
    head.pop("issuer_name", None)
    taken = {key_of(found.value) for name in ("seller_name", "buyer_name") for found in head.get(name, ())}
    for sheet, run in _runs(sheets):
        text = " ".join(run.text.split()).strip(" ,.;:")
        if (
            ((_ISSUERS.search(text) and (_OFFICE.search(text) or not _NO_ISSUER.search(text))) or _BODY.fullmatch(text))
            and 6 <= len(text) <= 90
            and key_of(text) not in taken
        ):
            if is_cjk(text) and len(text) < 4:
                continue
            words = run.words
            below = next((one for one in sheet.runs if one.box.y0 > run.box.y0 and _goes_under(one, run, sheet)), None)
            if _UNFINISHED.search(text) and below is not None:
                words, text = (*words, *below.words), f"{text} {below.text.strip(' ,.;:')}"
            head["issuer_name"] = (found_in(words, text, text, sheet, sure=0.75),)
            return


def _goes_under(below: Run, above: Run, sheet: Sheet) -> bool:
    """Whether a run is the next line of another: right under it, at the same edge or middle."""
    aligned = min(abs(below.box.x0 - above.box.x0), abs(below.box.center[0] - above.box.center[0])) < 0.02
    return aligned and below.box.center[1] > above.box.y1 and sheet.ems_down(below.box.y0 - above.box.y1) < 1.0
