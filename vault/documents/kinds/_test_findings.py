"""What a laboratory's report prints in a way of its own: the standards, the conclusion in words, accreditation numbers, the laboratory's name.

Must not read the table of results, nor judge: pass and fail are the report's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vault.documents.blocks import Layout
from vault.documents.columns import column_lexicon
from vault.documents.fields import FURTHER_HEAD_TYPES, HEAD_TYPES
from vault.documents.found import Found
from vault.documents.goods import found_in
from vault.documents.kind import ColumnSpec, DocumentKind, Extract, either
from vault.documents.kinds._test_table import read_results
from vault.documents.labels import Lexicon, Piece, key_of, pieces_of
from vault.documents.party import looks_like_company
from vault.documents.runs import Run, Sheet, is_cjk
from vault.documents.territories import fold
from vault.reading.page import Word

_STANDARD = re.compile(
    r"(?<![A-Za-z])(?:"
    r"(?:GB(?:\s?[/／]?\s?[TZ])?|(?:SN|NY|QB|YY|FZ|HG|HJ|LY|SB|SC|DB\s?\d{2}|JB|SY|WS|RB)(?:\s?[/／]\s?T)?|T\s?/\s?[A-Z]{2,8}|JJF|BJS|"
    r"AOAC(?:\s+(?:Official\s+)?Method)?|ISO(?:\s?/\s?(?:IEC|TS|TR))?|IEC|EN(?:\s+(?:ISO|IEC))?|DIN(?:\s+EN)?(?:\s+(?:ISO|IEC))?|BS(?:\s+EN)?(?:\s+ISO)?|"
    r"NF(?:\s+EN)?(?:\s+ISO)?|UNI(?:\s+EN)?(?:\s+ISO)?|UNE(?:-EN)?(?:[\s-]ISO)?|ASTM|JIS|KS|AS\s?/\s?NZS|AS|USP|AATCC|CPSC-CH-|ASU|FDA\s+BAM)"
    r"\s?(?-i:[A-Z]{0,2})\s?\d[\w.\-–—:：/+]*\w"
    r"|\d{1,2}\s?CFR\s?(?:Part\s?)?\d{2,4}(?:\.\d+)?"
    r"|(?:Regulation\s+|Directive\s+|Verordnung\s+|Règlement\s+|Regolamento\s+|Reglamento\s+)?\((?:EU|EC|EG|CE|UE)\)\s?(?:(?:No|Nr|n°|n\.)\.?\s?)?\d{2,4}/\d{2,4}"
    r")",
    re.IGNORECASE,
)
_TITLED = re.compile(r"《[^《》]{3,40}》(?:\s*[（(]?\s*\d{4}\s*年?版\s*[)）]?)?")
_STANDARD_LABELS = either(
    "Test Standard | Test Standards | Standard | Standards | Test Method | Test Methods | Applicable Standard | Applicable Standards | Reference Standard | Test Standard(s) | Standard(s) | Testing Standard | Testing Basis | "
    "Test Specification | Test Basis | Basis | Inspection Basis | Inspection Standard | Reference Standards | Standards Applied | Standard Applied | Method | Methods | Test Method(s) | Test according to | Tested to | Tested according to | Tested in accordance with | In accordance with | Specification / Standard | Test Requested / Standard | Normative references | Basis of testing | "
    "检验依据 | 检测依据 | 检验标准 | 检测标准 | 判定依据 | 测试依据 | 测试标准 | 依据标准 | 评价依据 | 执行标准 | 检测方法 | 检验方法 | 检验检测依据 | 检验依据标准 | 检测/判定依据 | 检验及判定依据 | 检测及判定依据 | 检验和判定依据 | 依据 | 判定标准 | 测试方法 | 評定依據 | 檢測標準 | 檢驗依據 | "
    "Prüfgrundlage | Prüfgrundlagen | Prüfnorm | Norm | Normen | Prüfung nach | Prüfvorschrift | Referentiel | Référentiel | Norme | Normes | Norme appliquée | Méthode d'essai | Norma | Norma di riferimento | Metodo di prova | Norme di riferimento | Método de ensayo | Norma de referencia | Normas aplicadas | "
    "試験方法 | 試験規格 | 適用規格 | 規格 | 시험방법 | 시험기준 | 시험규격 | 적용규격"
)
_CONCLUSION_LABELS = either(
    "Conclusion | Test Conclusion | Overall Conclusion | Overall Result | Overall Assessment | Overall Verdict | Final Result | Conclusions | Judgement | Overall Rating | Summary Result | Final Conclusion | Statement of Conformity | Verdict | Opinion | Overall Judgement | Assessment | "
    "检验结论 | 检测结论 | 结论 | 综合判定 | 判定结论 | 总体结论 | 综合结论 | 测试结论 | 检验检测结论 | 总体评价 | 試驗結論 | 結論 | 综合结果 | 检测结论及判定 | 检验结果及结论 | 判定 | 檢驗結論 | 檢測結論 | "
    "Gesamtbewertung | Beurteilung | Gesamtergebnis | Gesamtbeurteilung | Fazit | Schlussfolgerung | Prüfergebnis | Ergebnis | "
    "Conclusion générale | Résultat global | Avis | Conclusions générales | Conclusione | Esito | Giudizio | Conclusioni | Giudizio complessivo | Esito complessivo | "
    "Conclusión | Resultado global | Dictamen | Conclusiones | 総合判定 | 判定結果 | 結論 | 결론 | 종합판정 | 종합의견 | 판정"
)
_LABORATORY_LABELS = either(
    "Laboratory | Laboratory Name | Name of Laboratory | Test Laboratory | Prüflabor | Labor | Prüflaboratorium | Prüfinstitut | Laboratoire | Laboratoire d'essai | "
    "Laboratorio | Laboratorio di prova | Laboratorio de ensayo | 实验室 | 试验机构 | 試験所"
)
_FAIL = re.compile(
    r"不合格|不符合|未达到|不满足|不適合|부적합|불합격|불일치"
    r"|(?i:\bfail(?:s|ed|ure)?\b|\b(?:do(?:es)?|did|is|are) not (?:fully )?(?:comply|conform|meet|satisfy|compliant|pass)|\bnon[- ]?(?:complian|conform)\w+|"
    r"nicht bestanden|entspr(?:icht|echen) (?:den [\w ]+ )?nicht|nicht konform|non[- ]conforme|ne (?:sont|est|répond\w*) pas|no (?:conforme|cumple)|non (?:è|sono) conform[ei]|non soddisf\w+)"
)
_PASS = re.compile(
    r"合格|符合|满足|達標|适合|適合|적합|합격"
    r"|(?i:\bpass(?:ed|es)?\b|\bcompl(?:y|ies|iant|ied)\b|\bconforms?\b|\bconforming\b|\bmeets?\b|\bmet\b|\bsatisf(?:y|ies|ied|actory)\b|"
    r"\bbestanden\b|\bentspr(?:icht|echen)\b|\bkonform\b|\bconformes?\b|\bconformi\b|\bcumplen?\b|\bsatisfait\b|\bsoddisfa\w*)"
)
_SAYS = re.compile(
    r"(?:所检|所测|送检|该样品|样品|所检测|检验项目|检测项目|该批)[^。]{0,40}?(?P<no>不)?(?:符合|合格)"
    r"|(?i:\b(?:sample|samples|product|items?|results?|specimens?)\b[^.\n]{0,90}?\b(?P<not>(?:do(?:es)?|did)\s+not\s+|fail\w*\s+to\s+)?(?:comply|complies|complied|conforms?|meets?|met|passed|satisf\w+)\b)"
)
_CNAS = re.compile(r"(?<![A-Z])CNAS\s?(?:L|IB|TL|PT|RM)\s?\d{3,5}(?!\d)")
_CMA = re.compile(r"(?<!\d)(?:1[0-9]|2[0-9])\d{10}(?!\d)")
_CMA_SIGN = re.compile(r"(?<![A-Z])C?MA(?![A-Z])|资质认定|计量认证")
_LABORATORY = re.compile(
    r"检测|检验|质检|测试|实验室|研究院|研究所|检疫|认证|分析|檢測|檢驗|試験|検査|分析センター|시험|검사|연구원|분석"
    r"|(?i:\blabor|\blabs?\b|test(?:ing|s)?\b|inspection|analy|assay|institut|certif|quality|prüf|essais|prova|prove|ensayos)"
)
_INSTITUTE = re.compile(
    r"(?:中心|研究院|研究所|研究所有限公司|实验室|检验所|检测站|检验站|质检院|检测院|检验院|センター|協会|协会|センタ|公社|工业技术研究|财团|센터|연구원|연구소)$|(?i:\b(?:laborator(?:y|ies|ium|io|ios)|laboratoires?|labs?|institute?|institut|centre|center)\b)"
)
_TITLE_WORDS = re.compile(
    r"(?:报告|報告|成績|証明|证书|성적서|보고서)|(?i:\b(?:report|bericht|rapport|rapporto|informe|certificate|certificat|results?)\b)"
)
_HEAD, _FOOT, _LAST_ROWS = 0.22, 0.86, 6


def completed(sheets: tuple[Sheet, ...], extract: Extract, kind: DocumentKind) -> Extract:
    """Add standards, conclusion, accreditation, the laboratory and the table of results to what labels gave."""
    lexicon, heads = _labels(kind), column_lexicon(kind.columns)
    head = {name: values for name, values in extract.head.items() if name in HEAD_TYPES or name in FURTHER_HEAD_TYPES}
    head.pop("conclusion", None)
    put: dict[str, tuple[Found, ...]] = {
        "standards": tuple(_standards(sheets, lexicon, heads)),
        "conclusion": _some(_conclusion(sheets, lexicon, heads)),
        "cnas_no": _some(_cnas(sheets)) or head.get("cnas_no", ()),
        "cma_no": head.get("cma_no") or _some(_cma(sheets)),
        "issuer_name": head.get("issuer_name") or _some(_issuer(sheets, head, lexicon)),
    }
    for name, values in put.items():
        if values:
            head[name] = values
        else:
            head.pop(name, None)
    return Extract(head, read_results(sheets, kind.columns) or extract.lines, extract.warnings)


def _some(found: Found | None) -> tuple[Found, ...]:
    return (found,) if found else ()


@lru_cache(maxsize=4)
def _labels(kind: DocumentKind) -> Lexicon[str]:
    """The labels sought here, and every other label of the kind as one that ends their text."""
    standards, conclusions = set(map(key_of, _STANDARD_LABELS)), set(map(key_of, _CONCLUSION_LABELS))
    entries = [(label, "standard") for label in _STANDARD_LABELS] + [
        (label, "conclusion") for label in _CONCLUSION_LABELS
    ]
    others = [label for spec in kind.fields for label in spec.labels]
    others += [label for party in kind.parties for label in party.labels] + list(kind.stops)
    entries += [(label, "laboratory") for label in _LABORATORY_LABELS]
    known = {*standards, *conclusions, *map(key_of, _LABORATORY_LABELS)}
    entries += [(label, "other") for label in others if key_of(label) not in known]
    return Lexicon(entries)


def _labelled(sheet: Sheet, lexicon: Lexicon[str], meaning: str) -> Iterator[tuple[Piece[str], list[Piece[str]]]]:
    """Every label of a meaning with the text that belongs to it."""
    pieces = pieces_of(sheet, lexicon)
    layout: Layout[str] = Layout(sheet, pieces)
    for label in layout.pieces:
        if meaning in label.meanings:
            # Several labels of one subject may stand in one another's text: the conclusion names the standard.
            lines = layout.block(label, frozenset())
            yield label, [piece for line in lines for piece in line]


def _standards(sheets: Sequence[Sheet], lexicon: Lexicon[str], heads: Lexicon[ColumnSpec]) -> Iterator[Found]:
    seen: set[str] = set()
    for sheet in sheets:
        for label, pieces in _labelled(sheet, lexicon, "standard"):
            if _of_a_column(label, sheet, heads):
                continue
            for found in _standards_in([piece.run for piece in pieces], sheet):
                if fold(found.value) not in seen:
                    seen.add(fold(found.value))
                    yield found


def _standards_in(runs: Sequence[Run], sheet: Sheet) -> Iterator[Found]:
    """Find the numbers of standards in the lines of a text; one may be broken over two lines."""
    text, places = "", []
    for run in runs:
        text += " " if text else ""
        places.append((len(text), len(text) + len(run.text), run))
        text += run.text

    def found(match: re.Match[str], printed: str, sure: float) -> Found:
        words = tuple(
            word for low, high, run in places if low < match.end() and high > match.start() for word in run.words
        )
        return found_in(words, printed, " ".join(printed.split()), sheet, sure=sure, name="standards")

    ends: list[int] = []
    for match in _STANDARD.finditer(text):
        ends.append(match.end())
        yield found(match, match.group().strip(" .,:：/-–—+"), 0.9)
    for match in _TITLED.finditer(text):
        if not any(0 <= match.start() - end <= 2 for end in ends):
            yield found(match, match.group().strip(), 0.85)


def _conclusion(sheets: Sequence[Sheet], lexicon: Lexicon[str], heads: Lexicon[ColumnSpec]) -> Found | None:
    for sheet in sheets:
        for label, pieces in _labelled(sheet, lexicon, "conclusion"):
            text = " ".join(piece.text for piece in pieces)
            if not pieces or _of_a_column(label, sheet, heads):
                continue
            words = tuple(word for piece in pieces for word in piece.run.words)
            verdict = _verdict(text)
            if verdict:
                return found_in(words, text, verdict, sheet, sure=0.92, name="conclusion")
    for sheet in sheets:
        for row in sheet.rows:
            text = " ".join(run.text for run in row)
            match = _SAYS.search(text)
            if match:
                verdict = "fail" if match["no"] or match["not"] else "pass"
                words = tuple(word for run in row for word in run.words)
                return found_in(words, text, verdict, sheet, sure=0.85, name="conclusion")
    return None


def _of_a_column(label: Piece[str], sheet: Sheet, heads: Lexicon[ColumnSpec]) -> bool:
    """Whether a label heads a column of the table of results: other headings stand beside it."""
    beside = [
        run
        for run in sheet.runs
        if label.box.y0 < run.box.center[1] < label.box.y1
        and (run.box.x1 < label.box.x0 or run.box.x0 > label.box.x1)
        and heads.exact(key_of(run.text))
    ]
    return len(beside) >= 2


def _verdict(text: str) -> str | None:
    if _FAIL.search(text):
        return "fail"
    return "pass" if _PASS.search(text) else None


def _cnas(sheets: Sequence[Sheet]) -> Found | None:
    for sheet, run in _runs(sheets):
        match = _CNAS.search(run.text.upper())
        if match:
            return found_in(run.words, match.group(), " ".join(match.group().split()), sheet, sure=0.92, name="cnas_no")
    return None


def _cma(sheets: Sequence[Sheet]) -> Found | None:
    """The number under the mark, at the head of the first page; only where the mark's letters or its name are printed."""
    if not any(_CMA_SIGN.search(run.text) for _, run in _runs(sheets)):
        return None
    for sheet, run in _runs(sheets[:1]):
        bare = re.sub(r"^(?:C?MA|No\.?|编号)?\s*[:：]?\s*|\s*[(（]\s*C?MA\s*[)）]$", "", run.text.strip())
        if run.box.y0 < 0.3 and _CMA.fullmatch(bare):
            return found_in(run.words, bare, bare, sheet, sure=0.8, name="cma_no")
    return None


def _issuer(sheets: Sequence[Sheet], head: dict[str, tuple[Found, ...]], lexicon: Lexicon[str]) -> Found | None:
    """The laboratory whose name stands over the report, under it, or at its foot; never the client or the maker."""
    others = {
        fold(one.value) for name in ("client_name", "manufacturer_name", "sample_name") for one in head.get(name, ())
    }
    first, last = sheets[0], sheets[-1]
    named = _named_laboratory(first, lexicon)
    if named:
        return named
    top = [(first, run) for run in first.runs if run.box.y0 < _HEAD]
    foot = [(last, run) for run in last.runs if run.box.y0 > _FOOT]
    foot += [(sheet, run) for sheet in (first, last) for row in sheet.rows[-_LAST_ROWS:] for run in row]
    for sheet, run in (*top, *foot):
        words, text = _whole_name(run, sheet)
        firm = looks_like_company(text) or _INSTITUTE.search(text)
        if not firm or not _LABORATORY.search(text) or _TITLE_WORDS.search(text):
            continue
        if fold(text) in others or not 4 <= len(text) <= 90 or re.search(r"[:：。]|www\.|@|\d{4}", text):
            continue
        return found_in(words, text, " ".join(text.split()), sheet, sure=0.8, name="issuer_name")
    return None


def _whole_name(run: Run, sheet: Sheet) -> tuple[tuple[Word, ...], str]:
    """A name in large print that was broken over two lines."""
    text = run.text.strip(" :：,，。*-|")
    for above in sheet.runs:
        alike = 0.88 < above.box.height / (run.box.height or 1.0) < 1.14 and run.box.height > 1.15 * sheet.em
        near = -0.4 < (run.box.y0 - above.box.y1) / (run.box.height or 1.0) < 0.7 and above.box.y0 < run.box.y0
        aligned = abs(above.box.x0 - run.box.x0) < 0.01 or abs(above.box.center[0] - run.box.center[0]) < 0.02
        if above is not run and alike and near and aligned and not looks_like_company(above.text):
            joint = "" if is_cjk(above.text[-1:]) else " "
            return (*above.words, *run.words), f"{above.text.strip()}{joint}{text}"
    return run.words, text


def _named_laboratory(sheet: Sheet, lexicon: Lexicon[str]) -> Found | None:
    """The text beside the word ``Laboratory``, which begins many a laboratory's name: only with a colon or in a cell of its own is it a label."""
    layout: Layout[str] = Layout(sheet, pieces_of(sheet, lexicon))
    for label in layout.pieces:
        if "laboratory" not in label.meanings:
            continue
        lead = layout.lead(label)
        if lead is not None and not label.colon:
            continue
        best = max(layout.candidates(label), key=lambda one: one.score, default=None)
        text = best.piece.text.strip() if best else ""
        if best and re.search(r"[^\W\d_]{3}", text) and len(text) <= 90 and best.score > 0.55:
            return found_in(best.piece.run.words, text, " ".join(text.split()), sheet, sure=0.88, name="issuer_name")
    return None


def _runs(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Run]]:
    for sheet in sheets:
        for run in sheet.runs:
            yield sheet, run
