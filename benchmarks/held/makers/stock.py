# ruff: noqa: E501
"""Invented firms, goods, numbers and shipments that the papers tell of. No name in here exists; identifiers are valid in form only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from stdnum.cn import uscc

from benchmarks.held.makers.paper import rounded

LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@dataclass(frozen=True)
class Firm:
    """A company: the name on its papers, the name in its other language, where it sits, what identifies it."""

    name: str
    address: str
    country: str
    tax_id: str
    phone: str
    email: str
    web: str
    person: str
    other: str = ""
    other_address: str = ""
    bank: str = ""
    account: str = ""
    swift: str = ""


@dataclass(frozen=True)
class Good:
    """One line of goods."""

    name: str
    other: str
    size: str
    hs: str
    gtin: str
    sku: str
    unit: str
    price: Decimal
    quantity: int
    per_carton: int
    net: Decimal
    gross: Decimal
    volume: Decimal
    origin: str
    lot: str
    made: date
    expiry: date
    brand: str
    months: int

    @property
    def amount(self) -> Decimal:
        """Quantity times price."""
        return rounded(self.price * self.quantity)

    @property
    def cartons(self) -> int:
        """How many cartons hold the quantity."""
        return self.quantity // self.per_carton


@dataclass
class Deal:
    """A shipment the papers of one story tell of."""

    rng: Random
    seller: Firm
    buyer: Firm
    goods: list[Good]
    day: date
    currency: str
    incoterm: str
    pol: str
    pod: str
    vessel: str
    voyage: str
    bl: str
    containers: list[str]
    seals: list[str]
    invoice: str
    contract: str
    po: str
    brand: str
    numbers: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> Decimal:
        """Sum of the goods."""
        return sum((good.amount for good in self.goods), Decimal(0))

    @property
    def quantity(self) -> int:
        """Sum of the quantities."""
        return sum(good.quantity for good in self.goods)

    @property
    def cartons(self) -> int:
        """Sum of the cartons."""
        return sum(good.cartons for good in self.goods)

    @property
    def net(self) -> Decimal:
        """Sum of the net weights."""
        return sum((good.net for good in self.goods), Decimal(0))

    @property
    def gross(self) -> Decimal:
        """Sum of the gross weights."""
        return sum((good.gross for good in self.goods), Decimal(0))

    @property
    def volume(self) -> Decimal:
        """Sum of the volumes."""
        return sum((good.volume for good in self.goods), Decimal(0))


# fmt: off
COUNTRY = {
    "en": {
        "CN": "China",
        "AU": "Australia",
        "NZ": "New Zealand",
        "US": "United States",
        "GB": "United Kingdom",
        "DE": "Germany",
        "FR": "France",
        "IT": "Italy",
        "ES": "Spain",
        "JP": "Japan",
        "KR": "South Korea",
        "TW": "Taiwan",
        "HK": "Hong Kong",
        "CH": "Switzerland",
        "NL": "Netherlands",
        "CA": "Canada",
        "VN": "Vietnam",
        "TH": "Thailand",
        "AT": "Austria",
        "MY": "Malaysia",
        "IN": "India",
        "TR": "Turkey",
        "PL": "Poland",
        "BE": "Belgium",
    },
    "zh": {"CN": "中国", "AU": "澳大利亚", "NZ": "新西兰", "US": "美国", "GB": "英国", "DE": "德国", "FR": "法国", "IT": "意大利", "ES": "西班牙", "JP": "日本", "KR": "韩国", "TW": "台湾", "HK": "香港", "CH": "瑞士", "NL": "荷兰", "CA": "加拿大", "VN": "越南", "TH": "泰国", "MY": "马来西亚"},
    "de": {"CN": "China", "DE": "Deutschland", "AT": "Österreich", "CH": "Schweiz", "IT": "Italien", "FR": "Frankreich", "NL": "Niederlande", "PL": "Polen"},
    "fr": {"CN": "Chine", "FR": "France", "CH": "Suisse", "IT": "Italie", "DE": "Allemagne", "BE": "Belgique", "ES": "Espagne"},
    "it": {"CN": "Cina", "IT": "Italia", "FR": "Francia", "DE": "Germania", "CH": "Svizzera"},
    "es": {"CN": "China", "ES": "España", "FR": "Francia", "IT": "Italia"},
    "ja": {"CN": "中国", "JP": "日本"},
    "ko": {"CN": "중국", "KR": "대한민국"},
    "tc": {"CN": "中國", "TW": "台灣", "HK": "香港", "JP": "日本"},
}
ALPHA3 = {"CN": "CHN", "AU": "AUS", "NZ": "NZL", "US": "USA", "GB": "GBR", "DE": "DEU", "FR": "FRA", "IT": "ITA", "ES": "ESP", "JP": "JPN", "KR": "KOR", "TW": "TWN", "CH": "CHE", "NL": "NLD", "CA": "CAN", "VN": "VNM", "TH": "THA", "HK": "HKG", "MY": "MYS"}
CURRENCY_ZH = {"USD": "美元", "AUD": "澳大利亚元", "EUR": "欧元", "JPY": "日本元", "CNY": "人民币", "GBP": "英镑", "HKD": "港币", "NZD": "新西兰元", "CHF": "瑞士法郎", "KRW": "韩国元", "CAD": "加拿大元"}

# stem, trade, form, street, town, tax, phone, person
_WEST = {
    "AU": [
        ("Merrowindi Foods", "Pty Ltd", "Unit 6, 41 Cassowary Drive, Laverton North VIC 3026, Australia", "ABN 47 {d3} {d3} {d2}0", "+61 3 5550 {d4}", "Leonie Hartwick"),
        ("Bindaree Naturals", "Pty Ltd", "118 Quandong Street, Eagle Farm QLD 4009, Australia", "ABN 71 {d3} {d3} {d2}4", "+61 7 5550 {d4}", "Gareth Ollerton"),
    ],
    "NZ": [("Tarawhiti Honey Company", "Limited", "9 Pukeko Lane, Mount Maunganui 3116, New Zealand", "GST 98-{d3}-{d3}", "+64 7 555 {d4}", "Aroha Pellett")],
    "US": [
        ("Corvane Outdoor Gear", "LLC", "2875 Tamarack Loop, Suite 140, Reno, NV 89502, USA", "{d2}-{d7}", "+1 (775) 555-{d4}", "Dana Whitlow"),
        ("Halloway & Stitch Home Goods", "Inc.", "610 Peppertree Avenue, Edison, NJ 08817, USA", "{d2}-{d7}", "+1 (732) 555-{d4}", "Marcus Tebbetts"),
        ("Pinemark Juvenile Products", "Corp.", "4402 Old Quarry Road, Duluth, GA 30096, USA", "{d2}-{d7}", "+1 (470) 555-{d4}", "Renee Solway"),
    ],
    "GB": [("Thistleworth & Crane", "Ltd", "Unit 12 Saltmarsh Trading Estate, Avonmouth, Bristol BS11 9QD, United Kingdom", "GB{d9}", "+44 117 555 {d4}", "Imogen Farraday"), ("Ottersedge Skincare", "Limited", "3 Candlemaker Yard, Leeds LS10 1RT, United Kingdom", "GB{d9}", "+44 113 555 {d4}", "Rufus Applegarth")],
    "DE": [
        ("Feldhorn Haushaltsgeräte", "GmbH", "Industriestraße 47, 42699 Solingen, Deutschland", "DE{d9}", "+49 212 555 {d4}", "Katrin Obermoser"),
        ("Brückenau Naturkosmetik", "GmbH & Co. KG", "Am Lindenhang 8, 97769 Bad Brückenau, Deutschland", "DE{d9}", "+49 9741 555 {d3}", "Jens Wiedemeyer"),
        ("Nordwacht Werkzeug", "AG", "Hafenallee 210, 28217 Bremen, Deutschland", "DE{d9}", "+49 421 555 {d4}", "Silke Paulsmann"),
    ],
    "CH": [("Alpstein Uhrenteile", "AG", "Bachmattweg 15, 2540 Grenchen, Schweiz", "CHE-{d3}.{d3}.{d3} MWST", "+41 32 555 {d2} {d2}", "Reto Schnyderli")],
    "FR": [("Maison Vauxelles Parfums", "SAS", "27 rue des Tanneurs, 06130 Grasse, France", "FR{d2} {d3} {d3} {d3}", "+33 4 93 55 {d2} {d2}", "Élodie Marchevaux"), ("Conserverie Kerlouan", "SARL", "Zone artisanale du Menhir, 29730 Guilvinec, France", "FR{d2} {d3} {d3} {d3}", "+33 2 98 55 {d2} {d2}", "Yann Kerguidel")],
    "IT": [("Pelletteria Valcenisi", "S.r.l.", "Via dei Conciatori 33, 50018 Scandicci (FI), Italia", "IT{d11}", "+39 055 555 {d4}", "Chiara Bonfanti"), ("Oleificio Terrasolara", "S.p.A.", "Contrada Pozzo Nuovo 4, 70031 Andria (BT), Italia", "IT{d11}", "+39 0883 555 {d3}", "Ruggero Laneve")],
    "ES": [
        ("Cerámicas Alboredo", "S.L.", "Polígono Industrial El Romeral, Calle C, nave 17, 12200 Onda (Castellón), España", "ESB{d8}", "+34 964 55 {d2} {d2}", "Nuria Castellví"),
        ("Bodegas Peñaserra", "S.A.", "Carretera de Logroño km 4, 26340 San Asensio (La Rioja), España", "ESA{d8}", "+34 941 55 {d2} {d2}", "Íñigo Arrarás"),
    ],
    "NL": [("Waterlandse Import Combinatie", "B.V.", "Waalhavenweg 88, 3089 JH Rotterdam, Netherlands", "NL{d9}B01", "+31 10 555 {d4}", "Maaike van Rijsdam")],
    "CA": [("Lacombe Ridge Nutrition", "Inc.", "7115 Sawmill Crescent, Burnaby, BC V5J 4R2, Canada", "{d9} RT0001", "+1 604 555 {d4}", "Tessa Brunelle")],
}
_CN = [
    ("宁波澄湾", "Ningbo Chengwan", "日用品", "Homeware", "浙江省宁波市北仑区霞浦街道望潮路126号", "No. 126 Wangchao Road, Xiapu, Beilun District, Ningbo, Zhejiang, China", "330206", "俞柏寒"),
    ("深圳砾光", "Shenzhen Liguang", "电子科技", "Electronics Technology", "深圳市龙华区观澜街道石径工业园5栋3楼", "3/F, Building 5, Shijing Industrial Park, Guanlan, Longhua District, Shenzhen, China", "440309", "Colin Zhan"),
    ("上海屿泊", "Shanghai Yubo", "国际贸易", "International Trading", "上海市浦东新区临港芦茂路388号12幢201室", "Room 201, Building 12, No. 388 Lumao Road, Lingang, Pudong New Area, Shanghai 201306, China", "310115", "沈亦澜"),
    ("广州栖禾", "Guangzhou Qihe", "化妆品", "Cosmetics", "广州市白云区均禾街道罗岗中路77号", "No. 77 Luogang Middle Road, Junhe, Baiyun District, Guangzhou, China", "440111", "梁叙白"),
    ("杭州棠川", "Hangzhou Tangchuan", "供应链管理", "Supply Chain Management", "杭州市萧山区保税大道东侧19号仓二层", "2/F, Warehouse 19, East Baoshui Avenue, Xiaoshan District, Hangzhou, China", "330109", "傅以宁"),
    ("青岛溯海", "Qingdao Suhai", "食品进出口", "Food Import and Export", "青岛市黄岛区漓江西路1502号", "No. 1502 Lijiang West Road, Huangdao District, Qingdao, China", "370211", "Eva Mu"),
    ("厦门闻岚", "Xiamen Wenlan", "进出口", "Import & Export", "厦门市湖里区象屿路93号航运大厦1207", "Unit 1207, Shipping Tower, 93 Xiangyu Road, Huli District, Xiamen 361006, China", "350206", "柯时雨"),
    ("义乌朝砚", "Yiwu Chaoyan", "玩具", "Toys", "浙江省义乌市福田街道银海路560号", "No. 560 Yinhai Road, Futian, Yiwu, Zhejiang 322000, China", "330782", "Nancy Fang"),
]
_JP = [
    ("株式会社みずほ野製作所", "Mizuhono Seisakusho Co., Ltd.", "〒573-0128 大阪府枚方市津田山手2丁目14番7号", "2-14-7 Tsuda-Yamate, Hirakata, Osaka 573-0128, Japan", "072-555-{d4}", "Haruka Onodera"),
    ("白波フーズ株式会社", "Shiranami Foods Corporation", "〒424-0943 静岡県静岡市清水区港町1丁目9番3号", "1-9-3 Minatocho, Shimizu-ku, Shizuoka 424-0943, Japan", "054-555-{d4}", "Takumi Hirasawa"),
    ("こもれび化粧品株式会社", "Komorebi Cosme Inc.", "〒220-0012 神奈川県横浜市西区みなとみらい5丁目3番2号", "5-3-2 Minatomirai, Nishi-ku, Yokohama 220-0012, Japan", "045-555-{d4}", "Yui Matsukane"),
]
_KR = [
    ("주식회사 새물결코스메틱", "Saemulgyeol Cosmetic Co., Ltd.", "경기도 성남시 분당구 판교로 255번길 34, 6층", "6F, 34 Pangyo-ro 255beon-gil, Bundang-gu, Seongnam 13486, Korea", "031-555-{d4}", "Bae Seo-yeon"),
    ("한들푸드 주식회사", "Handeul Food Co., Ltd.", "전라북도 익산시 왕궁면 국가식품로 118", "118 Gukgasikpum-ro, Wanggung-myeon, Iksan 54576, Korea", "063-555-{d4}", "Noh Jae-min"),
]
_TW = [
    ("沐嶼生技股份有限公司", "Muyu Biotech Co., Ltd.", "臺南市安南區工業二路31號", "No. 31, Gongye 2nd Rd., Annan Dist., Tainan City 709, Taiwan", "06-555-{d4}", "紀允澤"),
    ("臺中禾樂器材有限公司", "Helo Fitness Equipment Co., Ltd.", "臺中市大里區仁化路588巷12號", "No. 12, Ln. 588, Renhua Rd., Dali Dist., Taichung City 412, Taiwan", "04-555-{d4}", "Joanne Hsieh"),
]
_HK = [("朗澄國際貿易有限公司", "Longcheng International Trading Limited", "九龍觀塘鴻圖道83號昇業中心11樓B室", "Flat B, 11/F, Shing Yip Centre, 83 Hung To Road, Kwun Tong, Kowloon, Hong Kong", "+852 5555 {d4}", "Winnie Tsoi")]

BRANDS = ["Merrowind", "Corvane", "Thistleworth", "Feldhorn", "Vauxelles", "Valcenisi", "Alboredo", "Komorebina", "Saemul", "Tarawhiti", "Lacombe Ridge", "Ottersedge", "Qihe", "Liguang", "Chengwan"]
BRANDS_ZH = {
    "Merrowind": "麦若温",
    "Corvane": "珂梵恩",
    "Thistleworth": "蓟渥",
    "Feldhorn": "菲德霍",
    "Vauxelles": "沃赛尔",
    "Valcenisi": "瓦晨妮",
    "Alboredo": "阿博瑞",
    "Komorebina": "木漏娜",
    "Saemul": "赛沐",
    "Tarawhiti": "塔拉维提",
    "Lacombe Ridge": "拉康",
    "Ottersedge": "獭岸",
    "Qihe": "栖禾",
    "Liguang": "砾光",
    "Chengwan": "澄湾",
}

# name, other language, size, HS 10, price, unit, net kg a piece, pieces a carton, shelf months
_EN: dict[str, list[tuple[str, str, str, str, str, str, str, int, int]]] = {
    "food": [
        ("Manuka Honey UMF 10+", "麦卢卡蜂蜜 UMF10+", "500 g", "0409000000", "21.40", "JAR", "0.5", 12, 36),
        ("Rolled Oats Wholegrain", "全谷物燕麦片", "1 kg", "1104120000", "2.85", "BAG", "1", 10, 18),
        ("Roasted Macadamia Nuts, Lightly Salted", "烘烤夏威夷果（微咸）", "225 g", "2008199990", "7.95", "POUCH", "0.225", 24, 12),
        ("Extra Virgin Olive Oil Cold Pressed", "冷压特级初榨橄榄油", "750 ml", "1509200000", "9.30", "BTL", "0.69", 6, 24),
        ("Whole Milk Powder", "全脂奶粉", "900 g", "0402210000", "11.75", "TIN", "0.9", 12, 24),
        ("Dark Chocolate Bar 72% Cocoa", "72%黑巧克力", "100 g", "1806310000", "1.92", "PC", "0.1", 40, 18),
        ("Freeze Dried Strawberry Crisps", "冻干草莓脆", "40 g", "2008800000", "3.10", "BAG", "0.04", 30, 12),
        ("Blackcurrant Concentrate, No Added Sugar", "黑加仑浓缩汁（无添加糖）", "1 L", "2009891900", "6.48", "BTL", "1.28", 12, 18),
    ],
    "beauty": [
        ("Hydrating Facial Serum with Hyaluronic Acid", "玻尿酸保湿精华液", "30 ml", "3304990039", "12.60", "PCS", "0.09", 48, 36),
        ("Night Repair Cream", "夜间修护面霜", "50 ml", "3304990039", "18.25", "PCS", "0.16", 36, 36),
        ("Mineral Sunscreen Lotion SPF 50+", "矿物防晒乳 SPF50+", "75 ml", "3304990039", "9.85", "PCS", "0.1", 60, 36),
        ("Micellar Cleansing Water", "卸妆洁肤水", "400 ml", "3304990099", "5.40", "BTL", "0.43", 24, 36),
        ("Volumising Shampoo Rosemary", "迷迭香丰盈洗发水", "250 ml", "3305100090", "4.15", "BTL", "0.29", 24, 36),
        ("Eau de Parfum Bois Ambré", "琥珀木香水", "100 ml", "3303000010", "38.90", "PCS", "0.34", 24, 60),
        ("Lip Balm Shea Butter", "乳木果润唇膏", "4.5 g", "3304100011", "1.35", "PCS", "0.012", 144, 36),
    ],
    "home": [
        ("Stainless Steel Vacuum Flask", "不锈钢真空保温杯", "500 ml", "9617001900", "5.62", "PCS", "0.31", 24, 0),
        ("Hand Blender 600 W", "手持料理棒 600W", "HB-612", "8509401000", "14.80", "PCS", "0.92", 8, 0),
        ("Bamboo Cutting Board with Juice Groove", "竹制带槽砧板", "38 x 28 cm", "4419110000", "3.27", "PCS", "0.85", 12, 0),
        ("Ceramic Dinner Plate Speckled Grey", "斑点灰陶瓷餐盘", "27 cm", "6912001000", "2.08", "PCS", "0.62", 24, 0),
        ("LED Desk Lamp Dimmable", "可调光LED台灯", "DL-20W", "9405210090", "11.95", "SET", "1.1", 10, 0),
        ("Cotton Bath Towel 550 gsm", "纯棉浴巾 550克", "70 x 140 cm", "6302601000", "4.44", "PCS", "0.54", 30, 0),
        ("Silicone Baking Mat, Pack of 2", "硅胶烘焙垫 2片装", "40 x 30 cm", "3924100000", "2.16", "SET", "0.22", 50, 0),
    ],
    "electronics": [
        ("Wireless Earbuds with Charging Case", "无线蓝牙耳机（带充电盒）", "TW-310", "8518300000", "13.70", "PCS", "0.11", 50, 0),
        ("Power Bank 10000 mAh", "移动电源 10000mAh", "PB-10K", "8507600090", "8.25", "PCS", "0.24", 40, 0),
        ("USB-C Hub 7 in 1", "七合一USB-C扩展坞", "UH-7A", "8471800000", "10.40", "PCS", "0.13", 60, 0),
        ("Mechanical Keyboard 87 Keys", "87键机械键盘", "MK-87", "8471607100", "22.60", "PCS", "0.88", 10, 0),
        ("Smart Watch Aluminium Case", "铝壳智能手表", "SW-5", "8517629900", "31.50", "PCS", "0.15", 40, 0),
        ("Braided Charging Cable 2 m", "编织充电线 2米", "CC-200", "8544421900", "1.18", "PCS", "0.06", 200, 0),
    ],
    "toys": [
        ("Wooden Shape Sorter", "木制形状配对盒", "18 pcs", "9503006000", "6.35", "SET", "0.74", 12, 0),
        ("Magnetic Tiles Starter Kit", "磁力片入门套装", "60 pcs", "9503002100", "15.20", "SET", "1.35", 8, 0),
        ("Plush Rabbit Long Ears", "长耳毛绒兔", "35 cm", "9503002100", "3.90", "PCS", "0.21", 24, 0),
        ("Bath Toy Boats, Set of 4", "洗澡玩具船 4件套", "BT-4", "9503006000", "2.75", "SET", "0.3", 36, 0),
        ("Jigsaw Puzzle World Map", "世界地图拼图", "100 pcs", "9503006000", "2.20", "PCS", "0.38", 30, 0),
    ],
    "supplements": [
        ("Deep Sea Fish Oil Softgels 1000 mg", "深海鱼油软胶囊 1000毫克", "120 caps", "2106909090", "9.90", "BTL", "0.19", 48, 36),
        ("Vitamin C Effervescent Tablets Orange", "维生素C泡腾片（橙味）", "20 tabs", "2106909090", "2.35", "TUBE", "0.09", 72, 24),
        ("Probiotic Powder for Children", "儿童益生菌粉", "30 x 1.5 g", "2106909090", "13.80", "BOX", "0.11", 36, 24),
        ("Liquid Calcium with Vitamin D3", "液体钙（含维生素D3）", "60 caps", "2106909090", "7.65", "BTL", "0.16", 48, 36),
        ("Whey Protein Isolate Vanilla", "乳清分离蛋白粉（香草味）", "907 g", "2106100000", "24.30", "TUB", "1.02", 6, 24),
    ],
}
_LOCAL: dict[str, list[tuple[str, str, str, str, str, str, str, int, int]]] = {
    "de": [
        ("Stabmixer Edelstahl 800 Watt", "", "SM 800", "8509400000", "24,90", "Stk", "1.1", 6, 0),
        ("Brotmesser mit Wellenschliff", "", "21 cm", "8211920000", "11,35", "Stk", "0.21", 40, 0),
        ("Handcreme Ringelblume", "", "75 ml", "3304990000", "2,48", "Stk", "0.1", 48, 30),
        ("Akku-Bohrschrauber 18 V im Koffer", "", "AB18-2", "8467211000", "67,80", "Stk", "2.6", 4, 0),
        ("Kaffeefilter Größe 4, ungebleicht", "", "100 St.", "4823201000", "0,89", "Pkg", "0.16", 60, 0),
        ("Isolierflasche Edelstahl, schwarz", "", "0,75 l", "9617000000", "13,20", "Stk", "0.42", 20, 0),
        ("Schneidbrett Eiche geölt", "", "40 x 25 cm", "4419900000", "18,60", "Stk", "1.4", 8, 0),
        ("Badezusatz Melisse", "", "500 ml", "3307300000", "4,15", "Fl", "0.58", 18, 36),
    ],
    "fr": [
        ("Eau de toilette Verveine blanche", "", "100 ml", "3303009000", "17,50", "pce", "0.36", 24, 60),
        ("Savon de Marseille olive", "", "300 g", "3401110000", "2,15", "pce", "0.3", 48, 36),
        ("Huile d'olive vierge extra AOP", "", "75 cl", "1509200000", "10,80", "bout.", "0.69", 6, 24),
        ("Crème mains à l'amande douce", "", "75 ml", "3304990000", "4,90", "pce", "0.09", 48, 36),
        ("Sardines à l'huile d'olive, boîte", "", "115 g", "1604131100", "1,74", "bte", "0.115", 50, 48),
        ("Bougie parfumée figuier", "", "180 g", "3406000000", "9,60", "pce", "0.52", 12, 0),
        ("Confiture extra d'abricot", "", "370 g", "2007993900", "2,30", "pot", "0.37", 12, 24),
    ],
    "it": [
        ("Borsa a tracolla in pelle nera", "", "BT-204", "4202210000", "68,00", "pz", "0.82", 10, 0),
        ("Portafoglio uomo in vitello", "", "PU-11", "4202310000", "21,50", "pz", "0.14", 50, 0),
        ("Cintura pelle intrecciata", "", "cm 105", "4203300000", "14,80", "pz", "0.22", 40, 0),
        ("Olio extravergine di oliva biologico", "", "0,5 l", "1509200000", "6,95", "bt", "0.46", 12, 18),
        ("Pasta di semola trafilata al bronzo", "", "500 g", "1902190000", "1,12", "cf", "0.5", 20, 36),
        ("Zaino in nylon riciclato", "", "ZN-30", "4202920000", "39,90", "pz", "0.95", 10, 0),
    ],
    "es": [
        ("Azulejo esmaltado blanco brillo", "", "20 x 20 cm", "6907210000", "8,45", "m2", "16.5", 1, 0),
        ("Vino tinto crianza D.O.Ca.", "", "75 cl", "2204213800", "5,20", "bot.", "1.25", 6, 0),
        ("Plato llano de loza azul", "", "26 cm", "6912002000", "3,10", "ud", "0.66", 24, 0),
        ("Aceitunas manzanilla sin hueso", "", "350 g", "2005700000", "1,48", "ud", "0.35", 24, 36),
        ("Jarra de cerámica pintada a mano", "", "1 l", "6912008000", "7,75", "ud", "0.98", 12, 0),
        ("Azafrán en hebra", "", "2 g", "0910201000", "6,30", "ud", "0.02", 100, 36),
    ],
    "ja": [
        ("保温ステンレスボトル", "Stainless Vacuum Bottle", "480ml", "9617000000", "1480", "個", "0.24", 24, 0),
        ("緑茶ティーバッグ", "Green Tea Bags", "50包", "0902100000", "520", "袋", "0.15", 40, 12),
        ("薬用ハンドクリーム", "Medicated Hand Cream", "70g", "3304990000", "640", "本", "0.09", 60, 36),
        ("三徳包丁", "Santoku Kitchen Knife", "165mm", "8211920000", "4200", "丁", "0.2", 20, 0),
        ("抹茶クッキー詰合せ", "Matcha Cookie Assortment", "24枚入", "1905310000", "980", "箱", "0.32", 20, 6),
        ("洗顔フォーム", "Face Wash Foam", "120g", "3401300000", "720", "本", "0.14", 48, 36),
    ],
    "ko": [
        ("수분 진정 토너", "Moisture Calming Toner", "200ml", "3304991000", "8600", "개", "0.24", 40, 36),
        ("쌀겨 클렌징 폼", "Rice Bran Cleansing Foam", "150ml", "3401300000", "5200", "개", "0.18", 48, 36),
        ("시트 마스크팩 10매입", "Sheet Mask 10 pcs", "25ml x 10", "3304991000", "6900", "박스", "0.36", 30, 36),
        ("도시락김", "Seasoned Laver", "5g x 16", "2008991000", "4300", "박스", "0.11", 24, 12),
        ("홍삼 농축액 스틱", "Red Ginseng Extract Stick", "10ml x 30", "2106903000", "31000", "박스", "0.42", 16, 24),
        ("선크림 SPF50+", "Sun Cream SPF50+", "50ml", "3304991000", "9800", "개", "0.08", 60, 36),
    ],
    "tc": [
        ("膠原蛋白粉（莓果）", "Collagen Powder Berry", "30包", "2106909090", "285", "盒", "0.24", 30, 24),
        ("可調式啞鈴組", "Adjustable Dumbbell Set", "20 kg", "9506910000", "1680", "組", "20.5", 1, 0),
        ("阿里山烏龍茶", "Alishan Oolong Tea", "150公克", "0902300000", "420", "罐", "0.15", 40, 24),
        ("防滑瑜珈墊", "Non-slip Yoga Mat", "183 x 61 cm", "3926909000", "310", "條", "1.2", 12, 0),
        ("鳳梨酥禮盒", "Pineapple Cake Gift Box", "12入", "1905900000", "260", "盒", "0.55", 20, 2),
    ],
}

SEA = {
    "CN": [("Ningbo, China", "宁波", "CNNGB", "57020"), ("Shenzhen (Yantian), China", "盐田", "CNYTN", "57078"), ("Shanghai, China", "上海", "CNSHA", "57035"), ("Qingdao, China", "青岛", "CNTAO", "57037"), ("Xiamen, China", "厦门", "CNXMN", "57069")],
    "AU": [("Melbourne, Australia", "墨尔本", "AUMEL", "60235"), ("Brisbane, Australia", "布里斯班", "AUBNE", "60205")],
    "NZ": [("Tauranga, New Zealand", "陶朗加", "NZTRG", "61401")],
    "US": [("Los Angeles, USA", "洛杉矶", "USLAX", "2704"), ("Savannah, USA", "萨凡纳", "USSAV", "1703"), ("Newark, USA", "纽瓦克", "USEWR", "4601")],
    "GB": [("Felixstowe, United Kingdom", "费利克斯托", "GBFXT", "41352"), ("Southampton, United Kingdom", "南安普顿", "GBSOU", "41360")],
    "DE": [("Hamburg, Germany", "汉堡", "DEHAM", "42870"), ("Bremerhaven, Germany", "不来梅港", "DEBRV", "42863")],
    "CH": [("Antwerp, Belgium", "安特卫普", "BEANR", "42305")],
    "FR": [("Le Havre, France", "勒阿弗尔", "FRLEH", "42737"), ("Fos-sur-Mer, France", "福斯", "FRFOS", "42737")],
    "IT": [("La Spezia, Italy", "拉斯佩齐亚", "ITSPE", "47539"), ("Genoa, Italy", "热那亚", "ITGOA", "47527")],
    "ES": [("Valencia, Spain", "巴伦西亚", "ESVLC", "47094"), ("Barcelona, Spain", "巴塞罗那", "ESBCN", "47012")],
    "NL": [("Rotterdam, Netherlands", "鹿特丹", "NLRTM", "42157")],
    "CA": [("Vancouver, Canada", "温哥华", "CAVAN", "12493")],
    "JP": [("Yokohama, Japan", "横滨", "JPYOK", "58885"), ("Osaka, Japan", "大阪", "JPOSA", "58857")],
    "KR": [("Busan, South Korea", "釜山", "KRPUS", "58023")],
    "TW": [("Kaohsiung, Taiwan", "高雄", "TWKHH", "58309")],
    "HK": [("Hong Kong", "香港", "HKHKG", "58201")],
}
VESSELS = ["SABLE HERON", "NORDIC QUILLON", "EVENTIDE STAR", "CORAL BASTION", "AURELIA TRADER", "STRAITS PIONEER", "MARE CLARUM", "OCEAN PERIWINKLE", "HALCYON BRIDGE", "YU FENG 27"]
LINES = [("VLQU", "Veldline Container Services"), ("SBRU", "Southbrook Ocean Carriers"), ("KSTU", "Kestrel Maritime Lines"), ("MRNU", "Marenne Shipping")]
CURRENCY = {"AU": "AUD", "NZ": "NZD", "US": "USD", "GB": "GBP", "DE": "EUR", "CH": "CHF", "FR": "EUR", "IT": "EUR", "ES": "EUR", "NL": "EUR", "CA": "USD", "CN": "USD", "JP": "JPY", "KR": "KRW", "TW": "USD", "HK": "HKD"}
# fmt: on


def digits(rng: Random, count: int, *, first: bool = True) -> str:
    """Return digits, the first not a nought where wanted."""
    text = "".join(rng.choice("0123456789") for _ in range(count))
    return (rng.choice("123456789") + text[1:]) if first else text


def filled(rng: Random, pattern: str) -> str:
    """Put digits where a pattern says `{d4}`."""
    for count in range(2, 12):
        while f"{{d{count}}}" in pattern:
            pattern = pattern.replace(f"{{d{count}}}", digits(rng, count), 1)
    return pattern


def social_code(rng: Random, region: str) -> str:
    """Return a code valid in form for a firm of a Chinese district."""
    body = "91" + region + "MA" + "".join(rng.choice(LETTERS) for _ in range(7))
    return body + uscc.calc_check_digit(body)


def gtin(rng: Random) -> str:
    """Return a GTIN-13 of the demonstration prefix."""
    body = "952" + digits(rng, 9, first=False)
    odd, even = sum(map(int, body[1::2])), sum(map(int, body[::2]))
    return body + str((10 - (3 * odd + even) % 10) % 10)


def container(rng: Random, owner: str) -> str:
    """Return a container number with its check digit."""
    body = owner + digits(rng, 6)
    values = {}
    at = 10
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        at += at % 11 == 0
        values[letter] = at
        at += 1
    total = sum((values.get(sign) or int(sign)) * 2**place for place, sign in enumerate(body))
    return body + str(total % 11 % 10)


def entry_no(rng: Random, filer: str) -> str:
    """Return a CBP entry number with its check digit."""
    body = filer + digits(rng, 7)
    total = 0
    for place, sign in enumerate(reversed(body)):
        value = int(sign) if sign.isdigit() else (ord(sign) - 65) % 9 + 1 if sign < "S" else ord(sign) - 81
        doubled = value * 2 if place % 2 == 0 else value
        total += doubled // 10 + doubled % 10
    return f"{body[:3]}-{body[3:]}-{(10 - total % 10) % 10}"


def mrn(rng: Random, country: str, year: int) -> str:
    """Return an import MRN with its check digit."""
    body = (
        f"{year % 100:02}{country}" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(12)) + "R"
    )
    return body + container_digit(body)


def container_digit(body: str) -> str:
    """Return the check digit of an MRN, which is that of a container number over more places."""
    values = {}
    at = 10
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        at += at % 11 == 0
        values[letter] = at
        at += 1
    total = sum((int(sign) if sign.isdigit() else values[sign]) * 2**place for place, sign in enumerate(body))
    return str(total % 11 % 10)


def air_no(rng: Random, prefix: str) -> str:
    """Return a master air waybill number with its check digit."""
    serial = digits(rng, 7)
    return f"{prefix}-{serial}{int(serial) % 7}"


def firm(rng: Random, country: str, *, local: bool = False) -> Firm:
    """Draw a firm of a country; `local` gives its own script first."""
    bank, account = (
        f"{rng.choice(['Harbourgate', 'Linden', 'Kestrel', 'Northmere', 'Silverford'])} Commercial Bank",
        digits(rng, 12),
    )
    swift = "".join(rng.choice("ABCDEFGHKLMNPRST") for _ in range(4)) + country + rng.choice(["2X", "33", "BB", "HH"])
    if country == "CN":
        zh, en, trade_zh, trade_en, address_zh, address, region, person = rng.choice(_CN)
        name_zh, name = f"{zh}{trade_zh}有限公司", f"{en} {trade_en} Co., Ltd."
        site = en.split()[-1].lower()
        phone = f"+86 {rng.choice(['574', '755', '21', '20'])} 5550 {digits(rng, 4)}"
        bank_zh = f"{rng.choice(['江汇', '东屿', '恒渡', '闽澜'])}银行{zh[:2]}分行"
        if local:
            return Firm(
                name_zh,
                address_zh,
                "CN",
                social_code(rng, region),
                phone,
                f"sales@{site}.example",
                f"www.{site}.example",
                person,
                name,
                address,
                bank_zh,
                account,
                swift,
            )
        return Firm(
            name,
            address,
            "CN",
            social_code(rng, region),
            phone,
            f"sales@{site}.example",
            f"www.{site}.example",
            person,
            name_zh,
            address_zh,
            bank,
            account,
            swift,
        )
    if country in {"JP", "KR", "TW", "HK"}:
        own, en, address_own, address, phone, person = rng.choice({"JP": _JP, "KR": _KR, "TW": _TW, "HK": _HK}[country])
        site = en.split()[0].lower()
        tax = {
            "JP": "T" + digits(rng, 13),
            "KR": f"{digits(rng, 3)}-{digits(rng, 2)}-{digits(rng, 5)}",
            "TW": digits(rng, 8),
            "HK": digits(rng, 8),
        }[country]
        first = (own, address_own, en, address) if local else (en, address, own, address_own)
        return Firm(
            first[0],
            first[1],
            country,
            tax,
            filled(rng, phone),
            f"export@{site}.example",
            f"www.{site}.example",
            person,
            first[2],
            first[3],
            bank,
            account,
            swift,
        )
    stem, form, address, tax, phone, person = rng.choice(_WEST[country])
    site = "".join(sign for sign in stem.split()[0].lower() if sign.isascii() and sign.isalpha())
    return Firm(
        f"{stem} {form}",
        address,
        country,
        filled(rng, tax).removeprefix("ABN ").removeprefix("GST "),
        filled(rng, phone),
        f"export@{site}.example",
        f"www.{site}.example",
        person,
        "",
        "",
        bank,
        account,
        swift,
    )


def other_firm(rng: Random, country: str, than: Firm, *, local: bool) -> Firm:
    """Draw a firm that is not the other side."""
    while True:
        drawn = firm(rng, country, local=local)
        if drawn.name != than.name:
            return drawn


def goods_of(rng: Random, lang: str, theme: str, count: int, origin: str, brand: str, when: date) -> list[Good]:
    """Draw lines of goods in a language."""
    rows = _LOCAL.get(lang) or _EN[theme]
    chosen = rng.sample(rows, min(count, len(rows)))
    variants = {
        "en": [
            ", Twin Pack",
            ", Gift Edition",
            ", Travel Size",
            ", Family Pack",
            ", Refill",
            ", Limited Edition",
            ", Bulk Case",
            ", Sample",
        ],
        "zh": ["（礼盒装）", "（旅行装）", "（家庭装）"],
    }
    while len(chosen) < count:
        row = rng.choice(rows)
        extra = rng.choice(variants["en"])
        other = rng.choice(variants["zh"]) if row[1] and lang == "en" else ""
        name = row[0] + (
            extra if lang == "en" else f" {rng.randrange(2, 9)}er" if lang == "de" else f" ({rng.randrange(2, 9)})"
        )
        drawn = (name, row[1] + other, *row[2:])
        if name not in {one[0] for one in chosen}:
            chosen.append(drawn)
    prefix = "".join(sign for sign in brand.upper() if sign.isalpha())[:3]
    goods = []
    for at, (name, other, size, hs, price, unit, kilos, per, months) in enumerate(chosen):
        cartons = rng.choice([8, 12, 15, 20, 25, 30, 36, 40, 48, 60, 75, 100, 120])
        cost = Decimal(price.replace(",", ".")) * Decimal(rng.randrange(92, 109)) / 100
        cost = rounded(cost, 0 if lang in {"ja", "ko"} else 2)
        quantity = cartons * per
        net = rounded(Decimal(kilos) * quantity, 2)
        made = when - timedelta(days=rng.randrange(30, 90))
        goods.append(
            Good(
                name,
                other,
                size,
                hs,
                gtin(rng),
                f"{prefix}-{rng.randrange(100, 999)}{rng.choice(['', 'A', 'B', '-' + str(10 + at)])}",
                unit,
                cost,
                quantity,
                per,
                net,
                rounded(net * Decimal("1.08") + Decimal(cartons) * Decimal("0.35"), 2),
                rounded(Decimal(cartons) * Decimal(rng.randrange(18, 46)) / 1000, 3),
                origin,
                rng.choice(
                    [
                        f"L{made.year % 100}{made.timetuple().tm_yday:03}",
                        f"{prefix[:2]}{digits(rng, 5)}",
                        f"B{digits(rng, 4)}{rng.choice('ACDEK')}",
                    ]
                ),
                made,
                made + timedelta(days=30 * (months or 24)),
                brand,
                months,
            )
        )
    return goods


def deal(
    seed: str,
    seller: str,
    buyer: str,
    *,
    lang: str = "en",
    theme: str = "home",
    lines: int = 4,
    local: bool = False,
    swap: bool = False,
) -> Deal:
    """Draw a shipment. `local` prints the firms in their own script; `swap` puts the other-language name of the goods first."""
    rng = Random(seed)
    brand = rng.choice(BRANDS)
    when = date(2025, 6, 1) + timedelta(days=rng.randrange(0, 500))
    if when.day <= 12:
        when += timedelta(days=13 - when.day + rng.randrange(12))
    pol, pod = rng.choice(SEA[seller]), rng.choice(SEA[buyer])
    owner, _ = rng.choice(LINES)
    goods = goods_of(rng, lang, theme, lines, seller, brand, when)
    if swap:
        goods = [Good(**{**good.__dict__, "name": good.other, "other": good.name}) for good in goods]
    year = when.year % 100
    sells = firm(rng, seller, local=local)
    return Deal(
        rng,
        sells,
        other_firm(rng, buyer, sells, local=local),
        goods,
        when,
        CURRENCY[seller],
        rng.choice(["FOB", "CIF", "EXW", "CFR", "FCA", "DAP"]),
        pol[0],
        pod[0],
        rng.choice(VESSELS),
        f"{rng.randrange(10, 99)}{rng.choice('EWNS')}",
        f"{owner[:4]}{rng.choice(['NB', 'SH', 'ME', 'HB'])}{digits(rng, 8)}",
        [container(rng, owner) for _ in range(rng.choice([1, 1, 2]))],
        [rng.choice(["CN", "EU", "ML", ""]) + digits(rng, 7) for _ in range(2)],
        rng.choice(
            [
                f"INV-{year}{digits(rng, 4)}",
                f"{brand[:2].upper()}/{when.year}/{digits(rng, 4)}",
                f"{digits(rng, 8)}",
                f"{brand[:3].upper()}{when:%y%m}-{digits(rng, 3)}",
            ]
        ),
        rng.choice(
            [f"SC{when:%Y%m}{digits(rng, 3)}", f"{brand[:2].upper()}-{year}-{digits(rng, 4)}", f"HT{digits(rng, 7)}"]
        ),
        rng.choice([f"PO-{digits(rng, 6)}", f"45{digits(rng, 8)}", f"P{year}/{digits(rng, 4)}"]),
        brand,
        {"pol": pol[1], "pod": pod[1], "pol_code": pol[2], "pod_code": pod[2], "pol_k": pol[3], "pod_k": pod[3]},
    )


def vat_rows(total: Decimal, percent: int) -> tuple[Decimal, Decimal]:
    """Return the tax and the sum with it."""
    tax = rounded(total * percent / 100)
    return tax, total + tax
