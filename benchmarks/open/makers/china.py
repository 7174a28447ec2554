"""The Chinese official papers to tune on (`china/tuned`) and to keep aside (`china/kept`): `python -m benchmarks.open.makers.china`."""

from __future__ import annotations

import sys

from benchmarks.open.makers.china_certificates import inspection, trademark_en, trademark_zh
from benchmarks.open.makers.china_declaration import Shape, declaration
from benchmarks.open.makers.china_press import Made, write
from benchmarks.open.makers.china_taxbill import classic, electronic, retail_list
from benchmarks.open.makers.china_vat import digital, older, plain_export, with_list

_RECORD = "中华人民共和国海关进境货物备案清单"
PAPERS = (
    Made("vat-01-digital", "tuned", "digital", 11, digital()),
    Made("vat-02-paper-special", "tuned", "digital", 12, older(special=True, electronic=False)),
    Made("vat-03-digital-long", "tuned", "digital", 13, digital(count=22)),
    Made("vat-04-shuffled", "tuned", "digital", 14, digital(special=False, shuffle=True)),
    Made("vat-05-digital-scan", "tuned", "scan", 15, digital(count=5)),
    Made("vat-06-paper-photo", "tuned", "photo", 16, older(special=True, electronic=False)),
    Made("vat-07-listed", "tuned", "digital", 17, with_list),
    Made("vat-21-electronic-ordinary", "kept", "digital", 21, older()),
    Made("vat-22-export", "kept", "digital", 22, plain_export),
    Made("vat-23-unruled", "kept", "digital", 23, digital(special=False, ruled=False)),
    Made("vat-24-electronic-scan", "kept", "scan", 24, older(special=True)),
    Made("vat-25-digital-photo", "kept", "photo", 25, digital(special=False, count=3)),
    Made("vat-26-shuffled", "kept", "digital", 26, digital(count=8, shuffle=True)),
    Made("tax-01-vat", "tuned", "digital", 31, classic("vat")),
    Made("tax-02-duty", "tuned", "digital", 32, classic("duty", ruled=False)),
    Made("tax-03-electronic", "tuned", "digital", 33, electronic("vat")),
    Made("tax-04-fax", "tuned", "fax", 34, classic("vat", sealed=True)),
    Made("tax-21-consumption", "kept", "digital", 41, classic("consumption", count=6)),
    Made("tax-22-electronic", "kept", "digital", 42, electronic("duty", count=9)),
    Made("tax-23-scan", "kept", "scan", 43, classic("duty", sealed=True)),
    Made("tax-24-photo", "kept", "photo", 44, classic("vat")),
    Made("mark-01-new", "tuned", "digital", 51, trademark_zh("new")),
    Made("mark-02-old", "tuned", "digital", 52, trademark_zh("old")),
    Made("mark-03-us", "tuned", "digital", 53, trademark_en("us")),
    Made("mark-04-eu", "tuned", "digital", 54, trademark_en("eu")),
    Made("mark-05-old-photo", "tuned", "photo", 55, trademark_zh("old")),
    Made("mark-21-table", "kept", "digital", 61, trademark_zh("table")),
    Made("mark-22-uk", "kept", "digital", 62, trademark_en("uk")),
    Made("mark-23-wipo", "kept", "digital", 63, trademark_en("wipo")),
    Made("mark-24-new-scan", "kept", "scan", 64, trademark_zh("new")),
    Made("mark-25-us", "kept", "digital", 65, trademark_en("us")),
    Made("decl-01-value-first", "tuned", "digital", 71, declaration(Shape(value_first=True))),
    Made("decl-02-borderless", "tuned", "digital", 72, declaration(Shape(layout="borderless", elements="bare"))),
    Made(
        "decl-03-old",
        "tuned",
        "digital",
        73,
        declaration(Shape(layout="old", code_digits=10, stack="two", days="slash")),
    ),
    Made("decl-04-23-items", "tuned", "digital", 74, declaration(Shape(count=23, qr=True))),
    Made("decl-05-blank", "tuned", "digital", 75, declaration(Shape(blank=True))),
    Made("decl-06-fax", "tuned", "fax", 76, declaration(Shape(count=4))),
    Made("decl-07-sealed-scan", "tuned", "scan", 77, declaration(Shape(count=3, seal=True, elements="bare"))),
    Made(
        "decl-08-half-empty",
        "tuned",
        "digital",
        78,
        declaration(
            Shape(
                empty=("vessel", "voyage", "transport_doc_no", "contract_no", "port_of_loading", "net_weight_kg"),
                count=2,
                stack="two",
            )
        ),
    ),
    Made(
        "decl-21-record-list",
        "kept",
        "digital",
        81,
        declaration(Shape(title=_RECORD, value_first=True, elements="bare", days="iso")),
    ),
    Made("decl-22-single", "kept", "digital", 82, declaration(Shape(layout="single", stack="two"))),
    Made("decl-23-50-items", "kept", "digital", 83, declaration(Shape(layout="borderless", count=50))),
    Made("decl-24-old-scan", "kept", "scan", 84, declaration(Shape(layout="old", code_digits=10, count=3))),
    Made("decl-25-blank-old", "kept", "digital", 85, declaration(Shape(layout="old", blank=True))),
    Made("decl-26-photo", "kept", "photo", 86, declaration(Shape(count=3, qr=True))),
    Made("decl-27-sealed-scan", "kept", "scan", 87, declaration(Shape(count=5, seal=True))),
    Made("cert-01-bilingual", "tuned", "digital", 91, inspection("bilingual")),
    Made("cert-02-chinese", "tuned", "digital", 92, inspection("chinese", count=6)),
    Made("cert-03-fails", "tuned", "digital", 93, inspection("chinese", fails=True, annex=False, count=1)),
    Made("cert-04-scan", "tuned", "scan", 94, inspection("bilingual", count=2)),
    Made("cert-21-english", "kept", "digital", 101, inspection("english", count=5)),
    Made("cert-22-bilingual-fails", "kept", "digital", 102, inspection("bilingual", fails=True, annex=False, count=1)),
    Made("cert-23-photo", "kept", "photo", 103, inspection("chinese", count=2)),
    Made("cbec-01-boxed", "tuned", "digital", 111, retail_list()),
    Made("cbec-02-scan", "tuned", "scan", 112, retail_list(boxed=False)),
    Made("cbec-21-plain", "kept", "digital", 121, retail_list(boxed=False)),
    Made("cbec-22-photo", "kept", "photo", 122, retail_list()),
)

if __name__ == "__main__":
    write([one for one in PAPERS if not sys.argv[1:] or any(one.name.startswith(start) for start in sys.argv[1:])])
