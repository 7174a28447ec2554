"""All that is read from one paper of a known kind: head, goods, sums, letterhead, sentences, and the checks between them.

Must not choose the kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from vault.documents.amount_words import confirmed_in_words
from vault.documents.columns import Table
from vault.documents.found import Found
from vault.documents.goods import Goods, found_in, read_goods
from vault.documents.head import Head, head_lexicon, read_head
from vault.documents.identifiers import find, validate
from vault.documents.kind import DocumentKind, Extract
from vault.documents.labels import Lexicon
from vault.documents.letterhead import read_letterhead
from vault.documents.normalise import Context, context_of, normalise
from vault.documents.prose import read_sentences
from vault.documents.remarks import read_remarks
from vault.documents.runs import Sheet
from vault.documents.sums import SUM_OF, with_sums
from vault.documents.unlabelled import read_unlabelled
from vault.documents.values import packed

_TOTAL_OF = {column: name for name, column in SUM_OF.items()}


def extract(sheets: Sequence[Sheet], kind: DocumentKind) -> Extract:
    """Read a paper of a kind."""
    if not kind.fields and not kind.columns and not kind.sentences:
        return Extract()
    context = context_of((run.text for sheet in sheets for run in sheet.runs), country=kind.country)
    heads = cast("Lexicon[object]", head_lexicon(kind))
    goods = read_goods(sheets, kind.columns, heads, context, least=kind.fewest_columns)
    head = read_head(sheets, kind, goods, context)
    _totals(sheets, goods, head, context)
    if kind.sentences:
        read_sentences(sheets, kind.sentences, head, context)
    if kind.letterhead:
        read_letterhead(kind, head, context)
        read_unlabelled(kind, head, context)
    _containers(sheets, kind, head)
    if kind.remarks:
        read_remarks(sheets, goods, head, context)
    settled = head.settled()
    names = frozenset(spec.name for spec in kind.fields)
    settled = with_sums(settled, goods, sheets, context, names=names)
    settled = confirmed_in_words(settled, sheets)
    whole = Extract(settled, goods.lines, tuple(dict.fromkeys(head.warnings)))
    return kind.complete(tuple(sheets), whole, context) if kind.complete else whole


def _totals(sheets: Sequence[Sheet], goods: Goods, head: Head, context: Context) -> None:
    """Take the sums printed under the columns, and the currency printed in a column's header."""
    by_page = {sheet.number: sheet for sheet in sheets}
    for table in goods.tables:
        sheet = by_page[table.page]
        if table.lines:
            _header_currency(table, sheet, head)
        for row in table.totals[-1:]:
            for index, cell in row.cells.items():
                column = table.columns[index]
                name = _TOTAL_OF.get(column.name)
                text = cell.text
                value = normalise("number", text, context=context) if name else None
                if name is None or value is None:
                    continue
                head.offer(name, found_in(cell.words, text, value.value, sheet), 0.95)
                if name == "total_amount":
                    money = normalise("currency", text, context=context)
                    if money:
                        head.offer("currency", found_in(cell.words, text, money.value, sheet), 0.8)
                if name == "packages":
                    for field, packs, raw in packed(text, context):
                        if field == "package_kind":
                            head.offer(field, found_in(cell.words, raw, packs.value, sheet), 0.7)


def _header_currency(table: Table, sheet: Sheet, head: Head) -> None:
    for column in table.columns:
        if column.name in {"unit_price", "amount"} and table.has_header:
            value = normalise("currency", column.header_text)
            if value:
                box = sheet.page.to_displayed(column.header) if sheet.page.method != "structured" else None
                head.offer(
                    "currency", Found(value.value, column.header_text, sheet.number, box, 0.9, sheet.page.method), 0.75
                )


def _containers(sheets: Sequence[Sheet], kind: DocumentKind, head: Head) -> None:
    """Take container numbers whose check digit holds wherever they stand: no other number has that form by chance."""
    if "container_nos" in head.best or not any(spec.name == "container_nos" for spec in kind.fields):
        return
    for sheet in sheets:
        for run in sheet.runs:
            for number in find("container", run.text):
                if validate("container", number) == "passed":
                    head.offer("container_nos", found_in(run.words, run.text, number, sheet, name="container_nos"), 0.8)
