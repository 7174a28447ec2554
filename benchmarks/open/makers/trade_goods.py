"""Invented goods for the papers of `trade`, and how numbers are written in different countries."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random


@dataclass(frozen=True)
class Good:
    """An article: code, name, HS code, origin, unit, price, pieces a carton, net and gross kilograms a carton."""

    code: str
    name: str
    hs: str
    unit: str
    price: Decimal
    per: int
    net: Decimal
    gross: Decimal


@dataclass(frozen=True)
class Sold:
    """A line of goods."""

    good: Good
    cartons: int
    quantity: Decimal
    price: Decimal

    @property
    def amount(self) -> Decimal:
        """Quantity times price, in cents."""
        return (self.quantity * self.price).quantize(Decimal("0.01"))

    @property
    def net(self) -> Decimal:
        """Of all cartons."""
        return self.good.net * self.cartons

    @property
    def gross(self) -> Decimal:
        """Of all cartons."""
        return self.good.gross * self.cartons


def _set(text: str) -> list[Good]:
    goods = []
    for row in text.strip().splitlines():
        code, name, hs, unit, price, per, net, gross = (part.strip() for part in row.split(";"))
        goods.append(Good(code, name, hs, unit, Decimal(price), int(per), Decimal(net), Decimal(gross)))
    return goods


KITCHEN = _set("""
KT-1004;Silicone Spatula Heat Resistant 28cm, Moss;3924100000;pcs;1.35;48;3.6;4.2
KT-1011;Bamboo Cutting Board Set of 3;4419110000;set;6.80;8;9.2;10.1
KT-1027;Stainless Mixing Bowl 4.5L with Lid;7323930000;pcs;4.1250;12;7.8;8.9
KT-1033-B;Glass Storage Jar 900ml (Black Lid);7013490000;pcs;1.92;24;11.5;12.8
KT-1040;Collapsible Colander, Sage Green;3924100000;pcs;2.45;36;8.1;9.0
KT-1058;Herb Grinder 5 Blades;8210000000;pcs;3.7;40;6.4;7.3
KT-1066;Measuring Cups & Spoons, 10 Pieces;7323930000;set;5.15;20;5.9;6.6
KT-1072;Pour Over Coffee Kettle 600ml;7323930000;pcs;11.40;6;4.3;5.2
KT-1089;Linen Tea Towel 50 x 70 cm, Stripe;6302910000;pcs;1.08;100;9.5;10.4
KT-1095;Cast Iron Trivet Leaf;7323910000;pcs;2.96;18;13.0;13.9
""")
ELECTRO = _set("""
YD-A20;无线蓝牙耳机 A20 白色;8518300000;台;46.50;40;6.2;7.4
YD-B11S;便携式充电宝 10000mAh;8507600090;台;38.00;50;12.5;13.6
YD-C03;智能体温计;9025199090;支;22.8;60;4.8;5.9
YD-D77;桌面小风扇 USB款;8414519900;台;17.25;24;7.2;8.8
YD-E05-L;LED护眼台灯（暖光）;9405219000;盏;64.9;12;10.2;12.1
YD-F18;机械键盘 87键 青轴;8471607100;个;112.00;10;9.5;10.9
YD-G02;车载手机支架;8479909090;个;9.60;100;8.0;9.1
YD-H31;数据线 Type-C 1.2米;8544421100;条;4.35;200;7.6;8.5
""")
FEIN = _set(
    """
48110;Bergblütenhonig cremig 500 g;0409000000;Glas;4,85;12;6.0;8.4
48125;Roggenknäcke mit Kümmel 250 g;1905100000;Pck;1,72;24;6.0;6.9
48132;Apfel-Quitten-Gelee 340 g;2007911000;Glas;2,94;6;2.04;3.3
48147;Zartbitterschokolade 72 % mit Meersalz;1806321000;Tafel;1,385;60;6.0;6.8
48150;Sauerkirschnektar 0,75 l;2009893500;Fl.;1,98;6;4.5;7.1
48166;Senf mittelscharf, Steintopf 250 ml;2103303000;Stk;3,10;12;3.0;5.6
48171;Lebkuchenherzen glutenfrei 300 g;1905200000;Pck;3,66;15;4.5;5.2
48188;Kräutertee Abendruhe, 20 Beutel;0902100000;Pck;2,25;18;0.72;1.5
""".replace(",", ".")
)
SOIN = _set("""
LV-0207;Crème de jour hydratante 50 ml;3304990000;pièce;12.40;36;3.6;4.5
LV-0214;Sérum éclat vitamine C 30 ml;3304990000;pièce;18.90;48;2.9;3.8
LV-0221;Eau micellaire peaux sensibles 400 ml;3304990000;pièce;6.15;12;5.2;5.8
LV-0238;Baume à lèvres karité 10 g;3304100000;pièce;2.35;144;2.4;3.1
LV-0245;Savon de Marseille olive 300 g;3401110000;pain;3.05;24;7.2;7.7
LV-0252;Huile sèche pailletée 100 ml;3304990000;flacon;14.70;24;4.4;5.6
LV-0269;Masque à l'argile rose 75 ml;3304990000;tube;9.9;30;2.9;3.5
""")
PELLE = _set("""
BR/310;Borsa a tracolla in pelle, cognac;4202210000;pz;68.00;10;8.5;10.2
BR/322;Cintura uomo 35 mm nera;4203300000;pz;21.50;60;9.6;10.8
BR/335;Portafoglio con zip testa di moro;4202310000;pz;29.9;50;6.5;7.6
BR/341;Guanti foderati in cachemire tg. M;4203291000;paio;34.75;40;4.2;5.1
BR/358;Zaino da città grigio antracite;4202911000;pz;92.40;6;6.9;8.3
BR/364;Portachiavi intrecciato;4205009000;pz;6.80;200;5.0;5.8
""")
MESA = _set("""
CR-501;Plato llano 27 cm esmalte azul;6912002300;ud;5.60;12;9.6;10.7
CR-509;Cuenco de barro 16 cm;6912002100;ud;3.25;24;10.8;12.0
CR-516;Taza de desayuno 380 ml, arena;6912002300;ud;4.1;24;8.2;9.4
CR-523;Jarra de agua 1,2 l;6912002300;ud;11.90;6;6.9;8.1
CR-530;Fuente ovalada 38 cm;6912002300;ud;15.35;4;7.4;8.6
CR-547;Aceitera con tapón de corcho;6912002300;ud;8.75;12;6.1;7.2
""")
CHA = _set("""
MS-2101;煎茶 やまみどり 100g袋;0902100000;袋;540;40;4.0;4.9
MS-2108;ほうじ茶ティーバッグ 20包;0902300000;箱;380;48;2.4;3.2
MS-2115;抹茶（製菓用）1kg;0902100000;袋;4200;10;10.0;10.8
MS-2122;南部鉄器風急須 0.6L;7323910000;個;3600;6;7.8;9.0
MS-2139;竹茶筅 百本立;4421910000;本;1250;50;1.5;2.3
MS-2146;和紙茶筒 小;4819500000;個;620;72;5.0;6.1
""")
HWA = _set("""
HN-071;수분 진정 토너 200ml;3304990000;EA;7800;24;5.8;6.6
HN-078;쌀겨 클렌징 폼 120g;3401300000;EA;5400;40;5.6;6.3
HN-085;시카 마스크팩 (10매입);3304990000;BOX;9200;30;8.4;9.2
HN-092;선크림 SPF50+ 50ml;3304990000;EA;11500;50;3.4;4.2
HN-099;두피 스케일러 브러시;9603290000;EA;3100;100;4.9;5.7
""")
CYCLE = _set("""
VT-310A;鋁合金把手 31.8mm 黑;8714990000;支;185;30;8.7;9.6
VT-322;碳纖維坐管 27.2 x 350mm;8714990000;支;1260;20;4.9;5.8
VT-335;自行車前燈 400流明 USB;8512100000;組;420;50;6.0;7.2
VT-341;鏈條 11速 118目;8714920000;條;310;50;13.5;14.2
VT-358;矽膠防滑手套 L;6116920000;雙;145;100;7.0;7.9
""")
PETS = _set("""
PW 330-S;Dog Harness Reflective, Size S / Teal;4201000000;PCS;5.45;60;6.9;7.8
PW 330-L;Dog Harness Reflective, Size L / Teal;4201000000;PCS;6.30;40;7.1;8.0
PW 412;Cat Scratching Post 60cm;9403890000;PCS;9.85;4;9.6;11.2
PW 427;Slow Feeder Bowl Anti-Slip;3924900000;PCS;2.12;48;8.6;9.5
PW 436;Travel Water Bottle 350ml for Pets;3924900000;PCS;2.78;60;7.5;8.4
PW 450;Plush Toy Otter w/ Squeaker;9503002900;PCS;1.66;120;7.9;8.9
PW 468;Grooming Glove, Left Hand;9603900000;PCS;1.19;200;9.0;10.1
PW 475;Fleece Blanket 100x70 Paw Print;6301400000;PCS;2.39;50;10.5;11.3
PW 481-12;Training Pads 60x60 cm (12 pcs/bag);9619001100;BAG;1.88;30;13.2;14.0
""")
TOOLS = _set("""
7001-220;Cordless Drill Driver 18V, 2 x 2.0Ah Battery, Charger;8467219000;SET;38.40;4;9.2;10.6
7001-245;Angle Grinder 125mm 900W;8467291000;PCS;21.15;6;12.6;13.7
7002-010;Screwdriver Bit Set 32 pcs CrV;8207909000;SET;3.26;40;15.2;16.1
7002-033;Spirit Level Aluminium 600mm;9015300000;PCS;4.9;20;8.4;9.6
7003-118;Adjustable Wrench 10";8204120000;PCS;3.725;36;14.4;15.2
7003-126;Long Nose Pliers 160mm;8203200000;PCS;2.48;60;12.0;12.9
7004-501;Tool Bag Nylon 16 Pockets;4202929000;PCS;7.77;10;8.8;9.9
""")


def draw(goods: list[Good], count: int, seed: int, *, most: int = 40, wobble: bool = False) -> list[Sold]:
    """Return lines of some of the goods, in their order."""
    dice = Random(seed)
    chosen = sorted(dice.sample(range(len(goods)), min(count, len(goods))))
    lines = []
    for index in chosen:
        good = goods[index]
        cartons = dice.randint(2, most)
        price = good.price
        if wobble:
            price = (price * Decimal(dice.randint(90, 115)) / 100).quantize(Decimal("0.01"))
        lines.append(Sold(good, cartons, Decimal(cartons * good.per), price))
    return lines


def gtin(seed: int) -> str:
    """Return a GTIN-13 under the demonstration prefix."""
    body = f"952{seed % 1_000_000_000:09d}"
    total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body))
    return body + str(-total % 10)


def plain(number: Decimal | int) -> str:
    """Return the public form of a number."""
    text = format(Decimal(number), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def en(number: Decimal | int, places: int | None = None) -> str:
    """Return 1,234.50."""
    number = Decimal(number)
    return f"{number:,.{places}f}" if places is not None else f"{Decimal(plain(number)):,f}"


def de(number: Decimal | int, places: int | None = None) -> str:
    """Return 1.234,50."""
    return en(number, places).translate(str.maketrans(",.", ".,"))


def fr(number: Decimal | int, places: int | None = None) -> str:
    """Return 1 234,50 with a narrow fixed space."""
    return en(number, places).translate(str.maketrans(",.", "\u202f,"))


def ch(number: Decimal | int, places: int | None = None) -> str:
    """Return 1'234.50."""
    return en(number, places).replace(",", "'")


def bare(number: Decimal | int, places: int | None = None) -> str:
    """Return 1234.50."""
    return en(number, places).replace(",", "")


def h(name: str, value: object, printed: str | None = None) -> str:
    """Return a mark of the head."""
    shown = plain(value) if isinstance(value, Decimal | int) else str(value)
    return f"⟦{name}={shown}|{printed}⟧" if printed is not None else f"⟦{name}:{shown}⟧"


def g(name: str, value: object, printed: str | None = None) -> str:
    """Return a mark of a line."""
    return h(f"#{name}", value, printed)


NEW = "⟦#⟧"
