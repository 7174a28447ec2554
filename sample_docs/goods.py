# ruff: noqa: E501
"""The invented goods: brands, their products and variants. Every name is made up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from sample_docs.identifiers import gtin


@dataclass(frozen=True)
class Good:
    """One product as its maker knows it."""

    sku: str
    gtin: str
    name_en: str
    name_zh: str
    brand: str
    brand_zh: str
    model: str
    spec: str
    unit_en: str
    unit_zh: str
    per_carton: int
    hs_code: str
    ciq_code: str
    origin: str
    price: Decimal
    kilograms: Decimal
    maker_code: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Family:
    """A kind of article: variants times sizes."""

    en: str
    zh: str
    hs: str
    ciq: str
    unit_en: str
    unit_zh: str
    per_carton: int
    price: str
    variants: tuple[tuple[str, str], ...]
    sizes: tuple[tuple[str, str], ...]
    """Size as printed, and kilograms of one piece."""


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((a, b) for a, b in (part.split("/") for part in text.split(";")))


def _family(row: str) -> Family:
    en, zh, hs, unit, per_carton, price, variants, sizes = (part.strip() for part in row.split("|"))
    unit_en, unit_zh = unit.split("/")
    return Family(en, zh, hs[:10], hs[10:], unit_en, unit_zh, int(per_carton), price, _pairs(variants), _pairs(sizes))


_FOOD = """
Toasted Muesli|烘烤谷物麦片|1904200000999|BAG/袋|12|4.2|Honey Almond/蜂蜜杏仁;Mixed Berry/混合莓果;Apple Cinnamon/苹果肉桂|375g/0.375;500g/0.5;750g/0.75;1kg/1
Instant Oat Flakes|即食燕麦片|1904100000101|TIN/罐|24|3.1|Original/原味;Low Sugar/低糖|400g/0.4;500g/0.5;800g/0.8;900g/0.9
Manuka Blend Honey|麦卢卡混合蜂蜜|0409000000102|JAR/瓶|12|9.8|Classic/经典;Dark/深色;Creamed/乳状|250g/0.25;340g/0.34;500g/0.5;1kg/1
Strawberry Fruit Spread|草莓果酱|2007999000102|JAR/瓶|12|2.75|Classic/经典;Reduced Sugar/减糖|220g/0.22;280g/0.28;370g/0.37
Roasted Cashew Nuts|烘烤腰果|2008199990103|BAG/袋|20|6.4|Salted/盐焗;Unsalted/原味;Honey/蜂蜜味|150g/0.15;185g/0.185;300g/0.3;450g/0.45
Butter Shortbread|黄油酥饼|1905310000101|BOX/盒|16|3.6|Classic/经典;Lemon/柠檬;Ginger/姜味|120g/0.12;150g/0.15;300g/0.3
Dark Chocolate Bar|黑巧克力排块|1806320000101|PCS/块|30|2.2|70% Cocoa/70%可可;85% Cocoa/85%可可;Sea Salt/海盐|80g/0.08;100g/0.1;200g/0.2
Extra Virgin Olive Oil|特级初榨橄榄油|1509200000102|BTL/瓶|12|7.5|Mild/淡香;Robust/浓郁|250ml/0.23;500ml/0.46;750ml/0.69;1L/0.92
"""
_CARE = """
Hydrating Face Cream|保湿面霜|3304990039106|PCS/件|36|14.5|Normal Skin/中性肤质;Dry Skin/干性肤质;Sensitive/敏感肌|30ml/0.06;50ml/0.1;75ml/0.14;100ml/0.19
Vitamin C Serum|维C精华液|3304990031102|PCS/件|48|19.9|10%/10%;15%/15%;20%/20%|15ml/0.05;30ml/0.08;50ml/0.12
Gentle Cleansing Gel|温和洁面啫喱|3401300000101|PCS/支|24|6.8|Aloe/芦荟;Green Tea/绿茶;Rose/玫瑰|100ml/0.13;150ml/0.18;200ml/0.24;400ml/0.46
Repair Hair Mask|修护发膜|3305900000102|JAR/罐|18|9.2|Argan/摩洛哥坚果;Keratin/角蛋白|200ml/0.25;250ml/0.31;500ml/0.6
Sun Milk SPF50+|防晒乳SPF50+|3304990039109|PCS/支|40|11.3|Face/面部;Body/身体;Kids/儿童|50ml/0.07;60ml/0.08;100ml/0.13;200ml/0.25
Velvet Lipstick|丝绒唇膏|3304100011101|PCS/支|60|8.9|Rosewood 101/豆沙101;Brick 102/砖红102;Coral 103/珊瑚103;Plum 104/梅子104|3.2g/0.03;3.5g/0.032
Toning Water|舒缓爽肤水|3304990039103|BTL/瓶|24|8.1|Rose/玫瑰;Chamomile/洋甘菊|150ml/0.2;200ml/0.26;400ml/0.5
Hand Balm|护手霜|3304990039105|PCS/支|72|3.4|Shea/乳木果;Lavender/薰衣草;Almond/杏仁|30ml/0.04;50ml/0.06;75ml/0.09
"""
_SUPPLEMENT = """
Fish Oil Capsules|鱼油软胶囊|2106909090101|BTL/瓶|36|10.4|1000mg/1000毫克;1500mg/1500毫克|60 caps/0.12;120 caps/0.2;200 caps/0.31;400 caps/0.58
Vitamin D3 Tablets|维生素D3片|2106909090102|BTL/瓶|48|5.6|400 IU/400国际单位;1000 IU/1000国际单位;2000 IU/2000国际单位|60 tabs/0.06;90 tabs/0.08;250 tabs/0.16
Lactoferrin Powder|乳铁蛋白粉|2106909090107|TIN/罐|24|22.5|Plain/原味;Apple/苹果味|30 x 1g/0.11;60 x 1g/0.17
Calcium Magnesium Drink|钙镁口服液|2106909090104|BOX/盒|20|7.7|Berry/莓果味;Orange/橙味|20 x 10ml/0.34;30 x 10ml/0.48
Probiotic Sachets|益生菌粉|2106909090105|BOX/盒|40|12.2|Adult/成人;Kids/儿童;Women/女士|14 x 2g/0.07;28 x 2g/0.11;30 x 1.5g/0.1
Collagen Peptide Powder|胶原蛋白肽粉|3504009000101|TIN/罐|18|15.9|Unflavoured/无味;Peach/白桃味|180g/0.26;200g/0.28;300g/0.4;450g/0.58
Multivitamin Gummies|复合维生素软糖|1704900000102|BTL/瓶|30|6.9|Kids/儿童;Adult/成人|60 pcs/0.22;90 pcs/0.31;120 pcs/0.4
Spirulina Tablets|螺旋藻片|2102200000101|BTL/瓶|36|8.8|Organic/有机;Classic/经典|100 tabs/0.09;250 tabs/0.16;500 tabs/0.29
"""
_HOME = """
Hand Blender|手持料理棒|8509409000000|PCS/台|6|24.8|White/白色;Black/黑色;Sage/灰绿色|HB-300/1.1;HB-350/1.2;HB-600/1.4;HB-650/1.5
Electric Kettle|电热水壶|8516109000000|PCS/台|8|18.4|Cream/米色;Black/黑色;Steel/不锈钢色|EK-12/0.9;EK-15/1.0;EK-17/1.1;EK-18/1.2
Hair Dryer|电吹风|8516310000000|SET/套|12|31.5|Grey/灰色;Pink/粉色;Blue/蓝色|HD-1600/0.7;HD-1800/0.75;HD-2000/0.8
Non-stick Frying Pan|不粘煎锅|7615109010000|PCS/个|10|12.9|Granite/麦饭石色;Black/黑色|20cm/0.8;24cm/1.0;26cm/1.15;28cm/1.3;30cm/1.5
Vacuum Bottle|真空保温杯|9617001900000|PCS/个|24|9.6|Sand/沙色;Forest/森绿;Night/夜蓝;Blush/浅粉|350ml/0.28;500ml/0.36;750ml/0.45;1L/0.55
Linen Table Runner|亚麻桌旗|6302599000000|PCS/条|40|7.2|Natural/本色;Grey/灰色;Moss/苔绿|35x150cm/0.2;35x180cm/0.24;40x220cm/0.3
Stacking Building Blocks|叠叠乐积木|9503002100000|SET/套|12|13.1|Pastel/马卡龙色;Classic/经典色|24 pcs/0.7;36 pcs/0.95;48 pcs/1.2
Silicone Baby Bib|硅胶婴儿围兜|3924100000000|PCS/件|100|2.3|Bear/小熊;Fox/狐狸;Whale/鲸鱼|S/0.08;M/0.09;L/0.1
"""
FAMILIES = {
    name: tuple(_family(row) for row in table.strip().splitlines())
    for name, table in {"food": _FOOD, "care": _CARE, "supplement": _SUPPLEMENT, "home": _HOME}.items()
}


@dataclass(frozen=True)
class Brand:
    """An invented brand."""

    name: str
    zh: str
    code: str
    group: str
    origin: str
    number: int
    trademark_no: str
    trademark_class: str


_BRAND_ROWS = """
Wattlemoor|沃特摩尔|WTM|food|AU|1104|58310427|30
Brindlebee|斑蜜林|BRB|food|NZ|1127|60277183|30
Tarnhoe|塔恩霍|TNH|food|GB|1131|49180366|30
Quillaby|奎拉比|QLB|food|AU|1146|61420958|29
Morvenne|墨文谷|MRV|food|IT|1152|57300849|29
Serevelle|赛蕊薇|SRV|care|FR|1203|53917720|3
Lumorra|露茉拉|LMR|care|KR|1218|55826041|3
Aquenna|雅昆娜|AQN|care|JP|1229|62044175|3
Fjelmora|菲尔茉|FJM|care|NO|1240|59631208|3
Vitanoor|维塔诺尔|VTN|supplement|AU|1305|50822946|5
Pippalou|皮帕露|PPL|supplement|NZ|1316|63115807|5
Ostervane|奥斯特文|OSV|supplement|DE|1327|47760152|5
Mirrabub|咪啦宝|MRB|home|AU|1402|56208319|21
Kessbrandt|凯斯布兰|KSB|home|DE|1413|48019937|11
Hearthwick|赫思威克|HTW|home|GB|1425|51738460|21
Toggleton|托戈顿|TGT|home|CN|1436|64520713|28
Lanholm|兰霍姆|LNH|home|SE|1447|52390184|24
Stridenor|思迪诺尔|STN|home|CN|1458|66013875|21
"""


def _brand(row: str) -> Brand:
    name, zh, code, group, origin, number, mark, classes = row.split("|")
    return Brand(name, zh, code, group, origin, int(number), mark, classes)


BRANDS = {brand.name: brand for brand in (_brand(row) for row in _BRAND_ROWS.strip().splitlines())}


def goods_of(brand: Brand) -> list[Good]:
    """Gives every variant of a brand, in a fixed order."""
    made: list[Good] = []
    for family_index, family in enumerate(FAMILIES[brand.group]):
        serial = 0
        for variant_en, variant_zh in family.variants:
            for size_index, (size, kilograms) in enumerate(family.sizes):
                serial += 1
                made.append(
                    _good(brand, family, family_index, serial, (variant_en, variant_zh), size, kilograms, size_index)
                )
    return made


def _good(
    brand: Brand,
    family: Family,
    family_index: int,
    serial: int,
    variant: tuple[str, str],
    size: str,
    kilograms: str,
    size_index: int,
) -> Good:
    is_model = "-" in size and size[0].isalpha()
    price = (Decimal(family.price) * (Decimal("0.8") + Decimal("0.25") * size_index)).quantize(Decimal("0.01"))
    number = 1000 + family_index * 100 + serial * 3
    return Good(
        sku=f"{brand.code}-{number}",
        gtin=gtin(f"952{brand.number:04d}{family_index + 1:02d}{serial:03d}"),
        name_en=f"{family.en} {variant[0]}",
        name_zh=f"{family.zh}（{variant[1]}）",
        brand=brand.name,
        brand_zh=brand.zh,
        model=size if is_model else "",
        spec="" if is_model else size,
        unit_en=family.unit_en,
        unit_zh=family.unit_zh,
        per_carton=family.per_carton,
        hs_code=family.hs,
        ciq_code=family.ciq,
        origin=brand.origin,
        price=price,
        kilograms=Decimal(kilograms),
        maker_code=f"{brand.code[0]}{family_index + 3}{serial * 7 + 110:03d}{'ABCDEFGH'[size_index]}",
    )


def find(sku: str) -> Good:
    """Gives the product of this SKU."""
    code = sku.split("-", maxsplit=1)[0]
    for brand in BRANDS.values():
        if brand.code == code:
            for good in goods_of(brand):
                if good.sku == sku:
                    return good
    raise KeyError(sku)
